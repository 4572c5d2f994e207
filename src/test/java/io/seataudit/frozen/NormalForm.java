package io.seataudit.frozen;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What two versions of the program must have in common of a published file: all of it, but for the program's version
 * and what follows from it. These are the hashes and sizes of the other files in the manifest, the hash by which a
 * mail is known, and where the mail's lines are folded. A workbook is taken entry by entry, so that the compression of
 * another JDK is no difference.
 */
final class NormalForm {
    private static final Pattern VERSION = Pattern.compile("\"programVersion\" : \"([^\"]+)\"");
    private static final Pattern MAIL_ID = Pattern.compile("Message-ID: <seat-audit\\.\\S+\\.([0-9a-f]{32})@");
    private static final Pattern ATTACHMENT =
            Pattern.compile("(?s)(Content-Disposition: attachment; filename=\\S+\r?\n\r?\n)([A-Za-z0-9+/=\r\n]+)");

    private final Path folder;
    private final String version;

    /** For the files of one published folder; their version is that of its manifest. */
    NormalForm(Path folder) throws IOException {
        this.folder = folder;
        Matcher stated = VERSION.matcher(Files.readString(folder.resolve("manifest.json")));
        if (!stated.find()) {
            throw new IllegalStateException("no program version in the manifest of " + folder);
        }
        this.version = stated.group(1);
    }

    /** The SHA-256 of a file's normal form, in hex. */
    String sha256(Path file) throws IOException {
        String name = file.getFileName().toString();
        byte[] bytes = Files.readAllBytes(file);
        if (name.endsWith(".xlsx")) {
            return DigestUtils.sha256Hex(workbook(bytes));
        }
        // A character for each byte: nothing is lost, whatever the charset.
        String text = new String(bytes, ISO_8859_1);
        String normal = name.endsWith(".eml") ? mail(text) : name.equals("manifest.json") ? manifest(text) : text;
        return DigestUtils.sha256Hex(withoutVersion(normal).getBytes(ISO_8859_1));
    }

    private String withoutVersion(String text) {
        return text.replace("seat-audit " + version, "seat-audit VERSION")
                .replace("\"programVersion\" : \"" + version + '"', "\"programVersion\" : \"VERSION\"");
    }

    /** The entries' names and hashes, sorted. */
    private String workbook(byte[] bytes) throws IOException {
        Map<String, String> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String text = new String(zip.readAllBytes(), ISO_8859_1);
                entries.put(
                        entry.getName(),
                        DigestUtils.sha256Hex(withoutVersion(text).getBytes(ISO_8859_1)));
            }
        }
        return entries.toString();
    }

    /** A mail that hides addresses has no workbook attached. */
    private String mail(String text) throws IOException {
        Matcher attached = ATTACHMENT.matcher(text);
        String parts = text;
        if (attached.find()) {
            String workbook = workbook(Base64.getMimeDecoder().decode(attached.group(2)));
            parts = text.substring(0, attached.start(2)) + workbook + text.substring(attached.end(2));
        }
        Matcher id = MAIL_ID.matcher(parts);
        if (!id.find()) {
            throw new IllegalStateException("no Message-ID of ours in the mail in " + folder);
        }
        return parts.replace(id.group(1), "HASH").replaceAll("=\r?\n", "");
    }

    /** A right hash and size make way for words; a wrong one stays, and is a difference. */
    private String manifest(String text) throws IOException {
        String normal = text;
        for (Path file : PublishedFiles.in(folder)) {
            byte[] bytes = Files.readAllBytes(file);
            normal = normal.replaceFirst(
                    Pattern.quote(DigestUtils.sha256Hex(bytes)) + "(\",\\s+\"bytes\" : )" + bytes.length,
                    "as published$1as published");
        }
        return normal;
    }
}
