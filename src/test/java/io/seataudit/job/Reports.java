package io.seataudit.job;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Folders of reports as the program leaves them, small and made by hand. */
final class Reports {
    private static final List<String> DECISIONS = List.of("Id", "App", "E-mail", "Decision");

    private Reports() {}

    /** Writes the files, and a manifest that names them. */
    static void write(Path folder, String period, Map<String, String> files) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        Files.writeString(folder.resolve("manifest.json"), manifest(period, files));
    }

    static String manifest(String period, Map<String, String> files) {
        return manifest(
                period,
                files.entrySet().stream()
                        .map(file -> output(file.getKey(), sha256(file.getValue())))
                        .collect(Collectors.joining(", ")),
                "");
    }

    static String manifest(String period, String outputs, String inputs) {
        return """
                { "program": "seat-audit", "period": "%s", "revision": 1, "inputs": [%s], "outputs": [%s] }
                """.formatted(period, inputs, outputs);
    }

    static String output(String name, String sha256) {
        return "{ \"file\": \"" + name + "\", \"sha256\": \"" + sha256 + "\", \"bytes\": 1 }";
    }

    static String sha256(String content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A workbook with a tab of decisions; each row: id, application, e-mail, decision. */
    static void workbook(Path file, List<List<String>> rows) throws IOException {
        Files.createDirectories(file.getParent());
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("Decisions");
            fill(sheet.createRow(0), DECISIONS);
            for (List<String> row : rows) {
                fill(sheet.createRow(sheet.getLastRowNum() + 1), row);
            }
            workbook.write(out);
        }
    }

    private static void fill(Row row, List<String> cells) {
        for (String cell : cells) {
            row.createCell(Math.max(row.getLastCellNum(), 0)).setCellValue(cell);
        }
    }

    /** Everything below a folder by its path there: the text of files, where links lead, and folders. */
    static Map<String, String> tree(Path folder) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return tree;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(path -> !path.equals(folder)).toList()) {
                String name = folder.relativize(path).toString();
                if (Files.isSymbolicLink(path)) {
                    tree.put(name, "-> " + Files.readSymbolicLink(path));
                } else if (Files.isDirectory(path)) {
                    tree.put(name + "/", "");
                } else {
                    tree.put(name, new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return tree;
    }
}
