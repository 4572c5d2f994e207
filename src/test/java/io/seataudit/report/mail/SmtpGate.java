package io.seataudit.report.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * The door of a mail server: hands everything on to the server behind it, offers STARTTLS (which GreenMail does not),
 * and fails as it is told, one fault per connection. Keeps the commands and contents that came through.
 */
final class SmtpGate implements AutoCloseable {
    private final ServerSocket door;
    private final int behind;
    private final SSLContext tls;
    private final List<Fault> faults;
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger broken = new AtomicInteger();
    final List<String> commands = new CopyOnWriteArrayList<>();
    final List<String> contents = new CopyOnWriteArrayList<>();

    /** What goes wrong on a connection. */
    enum Fault {
        NONE,
        BUSY,
        UNKNOWN_RECIPIENT,
        DIES_IN_CONTENT,
        DIES_BEFORE_ANSWER
    }

    SmtpGate(int behind, SSLContext tls, Fault... faults) throws IOException {
        this.door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        this.behind = behind;
        this.tls = tls;
        this.faults = List.of(faults);
        Thread thread = new Thread(this::welcome, "smtp gate");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return door.getLocalPort();
    }

    /** Connections that ended in the middle of a word. */
    int broken() {
        return broken.get();
    }

    int connections() {
        return connections.get();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void welcome() {
        while (!door.isClosed()) {
            try (Socket client = door.accept()) {
                int number = connections.getAndIncrement();
                new Conversation(client, number < faults.size() ? faults.get(number) : Fault.NONE).run();
            } catch (IOException e) {
                broken.incrementAndGet();
            }
        }
    }

    private final class Conversation {
        private final Fault fault;
        private Line client;

        Conversation(Socket socket, Fault fault) throws IOException {
            this.client = new Line(socket);
            this.fault = fault;
        }

        void run() throws IOException {
            if (fault == Fault.BUSY) {
                client.say("421 too busy, come back later");
                return;
            }
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), behind)) {
                Line server = new Line(socket);
                client.say(server.answer());
                for (String command = client.hear(); command != null; command = client.hear()) {
                    commands.add(command.split(" ", 2)[0].toUpperCase(Locale.ROOT));
                    if (!handOn(command, server)) {
                        return;
                    }
                }
            }
        }

        private boolean handOn(String command, Line server) throws IOException {
            if (command.equals("STARTTLS")) {
                client.say("220 go ahead");
                client = client.encrypted(tls);
                return true;
            }
            if (command.startsWith("RCPT") && fault == Fault.UNKNOWN_RECIPIENT) {
                client.say("550 no such user here");
                return true;
            }
            server.say(command);
            String answer = server.answer();
            if (command.startsWith("EHLO") && !client.isEncrypted()) {
                answer = withStarttls(answer);
            }
            client.say(answer);
            return !command.equals("DATA") || content(server);
        }

        /** The first line is the greeting; extensions follow it. */
        private static String withStarttls(String answer) {
            String[] lines = answer.split("\r\n", 2);
            return lines.length == 1
                    ? "250-" + answer.substring(4) + "\r\n250 STARTTLS"
                    : lines[0] + "\r\n250-STARTTLS\r\n" + lines[1];
        }

        private boolean content(Line server) throws IOException {
            StringBuilder content = new StringBuilder();
            int lines = 0;
            for (String line = client.hear(); line != null && !line.equals("."); line = client.hear()) {
                if (fault == Fault.DIES_IN_CONTENT && lines++ == 5) {
                    return false;
                }
                content.append(line.startsWith("..") ? line.substring(1) : line).append("\r\n");
                server.say(line);
            }
            server.say(".");
            String answer = server.answer();
            contents.add(content.toString());
            if (fault == Fault.DIES_BEFORE_ANSWER) {
                return false;
            }
            client.say(answer);
            return true;
        }
    }

    /** One end of a connection, line by line. */
    private static final class Line {
        private final Socket socket;
        private final BufferedReader in;
        private final OutputStream out;

        Line(Socket socket) throws IOException {
            this.socket = socket;
            this.in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            this.out = socket.getOutputStream();
        }

        Line encrypted(SSLContext tls) throws IOException {
            SSLSocket encrypted = (SSLSocket) tls.getSocketFactory().createSocket(socket, null, socket.getPort(), true);
            encrypted.setUseClientMode(false);
            return new Line(encrypted);
        }

        boolean isEncrypted() {
            return socket instanceof SSLSocket;
        }

        String hear() throws IOException {
            return in.readLine();
        }

        /** An answer of one line or of many. */
        String answer() throws IOException {
            StringBuilder answer = new StringBuilder();
            String line = hear();
            while (line != null && line.length() > 3 && line.charAt(3) == '-') {
                answer.append(line).append("\r\n");
                line = hear();
            }
            return answer.append(line).toString();
        }

        void say(String text) throws IOException {
            out.write((text + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        }
    }
}
