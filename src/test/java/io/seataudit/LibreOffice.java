package io.seataudit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Opens a workbook as a reader's own program would, and computes every formula anew. */
public final class LibreOffice {
    /** 0: always compute anew when a file is opened, whoever saved it. */
    private static final String SETTINGS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
            </oor:items>
            """;

    private LibreOffice() {}

    /** Skips the test, and says so, where the program is missing. */
    public static void assumeInstalled() {
        boolean found = Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
        assumeTrue(found, "soffice (LibreOffice) is not on the PATH: what it makes of the workbook is NOT tested");
    }

    /** Opens, computes and saves the file in another form, as {@code xlsx}; returns the saved file. */
    public static Path resave(Path file, String form, Path folder) throws IOException, InterruptedException {
        String name = file.getFileName().toString();
        return resave(file, form, folder, name.substring(0, name.lastIndexOf('.')) + "." + form);
    }

    /** The same, where the form makes files of other names; {@code expected} is one of them. */
    public static Path resave(Path file, String form, Path folder, String expected)
            throws IOException, InterruptedException {
        Path profile = folder.resolve("profile");
        Path user = Files.createDirectories(profile.resolve("user"));
        Files.writeString(user.resolve("registrymodifications.xcu"), SETTINGS.strip());
        Path out = Files.createDirectories(folder.resolve("resaved"));
        Path log = folder.resolve("soffice.log");
        Process process = new ProcessBuilder(List.of(
                        "soffice",
                        "-env:UserInstallation=" + profile.toUri(),
                        "--headless",
                        "--convert-to",
                        form,
                        "--outdir",
                        out.toString(),
                        file.toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(180, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("soffice did not end: " + Files.readString(log));
        }
        Path saved = out.resolve(expected);
        if (!Files.exists(saved)) {
            throw new IOException("soffice saved nothing: " + Files.readString(log));
        }
        return saved;
    }
}
