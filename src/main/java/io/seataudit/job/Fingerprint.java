package io.seataudit.job;

import io.seataudit.intake.InputFile;
import io.seataudit.store.Runs.Run;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** SHA-256 (hex) of what identifies a run. */
public final class Fingerprint {
    private Fingerprint() {}

    public static String ofFile(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Of all files below a folder, with their names. */
    public static String ofFolder(Path folder) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                text.append(folder.relativize(file))
                        .append(' ')
                        .append(ofFile(file))
                        .append('\n');
            }
        }
        return ofText(text.toString());
    }

    public static String ofText(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Of the input files and of the published history of earlier periods: what a report is made from, beside config. */
    static String ofInputs(AuditRequest request, List<Run> published) {
        StringBuilder text = new StringBuilder();
        for (InputFile file : request.files()) {
            text.append(file.name()).append(' ').append(file.sha256()).append('\n');
        }
        for (DecisionFile file : request.decisions()) {
            text.append(file.name()).append(' ').append(file.sha256()).append('\n');
        }
        for (Run run : published) {
            if (run.period().compareTo(request.period()) < 0) {
                text.append(run.period()).append(' ').append(run.fingerprint()).append('\n');
            }
        }
        return ofText(text.toString());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
