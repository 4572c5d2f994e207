package io.seataudit.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.model.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A new report takes the place of the old one, and of nothing else. */
class OutputFolderTest {
    private static final Period OCTOBER = Period.parse("2026-10");
    private static final String WORKBOOK = "seat-audit-2026-10.xlsx";
    private static final String FOCUS = "seat-audit-2026-10-focus.csv";
    private static final String MAIL = "seat-audit-2026-10.eml";
    private static final Map<String, String> OLD = Map.of(WORKBOOK, "old", FOCUS, "old rows", MAIL, "old mail");
    private static final Map<String, String> NEW = Map.of(WORKBOOK, "new", FOCUS, "new rows");

    @TempDir
    private Path temp;

    private Path out;
    private Path published;
    private OutputFolder folder;

    @BeforeEach
    void nothingIsPublishedYet() {
        out = temp.resolve("out");
        published = out.resolve("2026-10");
        folder = new OutputFolder(out, OCTOBER);
    }

    @Test
    void theFirstReportIsPublishedForItsOwnerAlone() throws IOException {
        // when
        publish(NEW);

        // then
        assertThat(Reports.tree(out))
                .containsOnlyKeys("2026-10/", "2026-10/manifest.json", "2026-10/" + WORKBOOK, "2026-10/" + FOCUS);
        assertThat(Files.getPosixFilePermissions(published)).hasSize(3);
        assertThat(Files.getPosixFilePermissions(published.resolve(WORKBOOK))).hasSize(2);
        assertThat(folder.kept()).isEmpty();
    }

    @Test
    void aFolderThatIsALinkToTheFolderOfReportsIsAsGood() throws IOException {
        // given
        Files.createDirectories(temp.resolve("elsewhere"));
        Files.createSymbolicLink(out, temp.resolve("elsewhere"));

        // when
        publish(OLD);
        publish(NEW);

        // then
        assertThat(temp.resolve("elsewhere/2026-10").resolve(WORKBOOK)).hasContent("new");
    }

    @Test
    void theOldReportGoesAsAWhole() throws IOException {
        // given
        publish(OLD);

        // when: the new one has no mail
        publish(NEW);

        // then
        assertThat(Reports.tree(out))
                .containsOnlyKeys("2026-10/", "2026-10/manifest.json", "2026-10/" + WORKBOOK, "2026-10/" + FOCUS)
                .containsEntry("2026-10/" + WORKBOOK, "new");
    }

    @Test
    void whatOthersLaidBesideTheReportStaysWhereItIs() throws IOException {
        // given
        publish(OLD);
        Files.writeString(temp.resolve("elsewhere.txt"), "elsewhere");
        Files.writeString(published.resolve("notes.txt"), "notes");
        Files.writeString(published.resolve(".hidden"), "hidden");
        Files.writeString(published.resolve("seat-audit-2026-10 copy.xlsx"), "old");
        Files.createDirectories(published.resolve("signed/deep"));
        Files.writeString(published.resolve("signed/deep/" + WORKBOOK), "old");
        Files.createDirectory(published.resolve("empty"));
        Files.createSymbolicLink(published.resolve("link"), Path.of("../../elsewhere.txt"));
        Object notes = key(published.resolve("notes.txt"));

        // when
        publish(NEW);

        // then: moved, not copied, so that nothing of them is lost
        assertThat(Reports.tree(published))
                .containsEntry("notes.txt", "notes")
                .containsEntry(".hidden", "hidden")
                .containsEntry("seat-audit-2026-10 copy.xlsx", "old")
                .containsEntry("signed/deep/" + WORKBOOK, "old")
                .containsEntry("empty/", "")
                .containsEntry("link", "-> ../../elsewhere.txt")
                .containsEntry(WORKBOOK, "new");
        assertThat(key(published.resolve("notes.txt"))).isEqualTo(notes);
        assertThat(published.resolve("link")).hasContent("elsewhere");
        assertThat(folder.kept())
                .containsExactly(".hidden", "empty", "link", "notes.txt", "seat-audit-2026-10 copy.xlsx", "signed");
        assertThat(Folders.entries(out)).containsExactly(published);
    }

    @Test
    void aPublishedFileThatWasChangedIsKeptUnderANameThatIsFree() throws IOException {
        // given: changed once
        publish(OLD);
        Files.writeString(published.resolve(WORKBOOK), "decided");
        Files.writeString(published.resolve(FOCUS), "mended");

        // when
        publish(NEW);

        // then
        assertThat(Reports.tree(published))
                .containsEntry(WORKBOOK, "new")
                .containsEntry("seat-audit-2026-10.edited-1.xlsx", "decided")
                .containsEntry(FOCUS, "new rows")
                .containsEntry("seat-audit-2026-10-focus.edited-1.csv", "mended");

        // and given: changed again
        Files.writeString(published.resolve(WORKBOOK), "decided again");

        // when
        publish(OLD);

        // then
        assertThat(Reports.tree(published))
                .containsEntry(WORKBOOK, "old")
                .containsEntry("seat-audit-2026-10.edited-1.xlsx", "decided")
                .containsEntry("seat-audit-2026-10.edited-2.xlsx", "decided again")
                .containsEntry("seat-audit-2026-10-focus.edited-1.csv", "mended");
        assertThat(folder.kept())
                .containsExactly(
                        "seat-audit-2026-10-focus.edited-1.csv",
                        "seat-audit-2026-10.edited-1.xlsx",
                        "seat-audit-2026-10.edited-2.xlsx");
    }

    @Test
    void aFileWithTheNameOfAReportsFileIsKeptBesideIt() throws IOException {
        // given: a report without mail, and somebody's own file of that name; a link where the workbook was
        publish(NEW);
        Files.writeString(published.resolve(MAIL), "my own");
        Files.delete(published.resolve(FOCUS));
        Files.writeString(temp.resolve("elsewhere.csv"), "new rows");
        Files.createSymbolicLink(published.resolve(FOCUS), temp.resolve("elsewhere.csv"));

        // when
        publish(OLD);

        // then
        assertThat(Reports.tree(published))
                .containsEntry(MAIL, "old mail")
                .containsEntry("seat-audit-2026-10.edited-1.eml", "my own")
                .containsEntry(FOCUS, "old rows")
                .containsEntry("seat-audit-2026-10-focus.edited-1.csv", "-> " + temp.resolve("elsewhere.csv"));
        assertThat(temp.resolve("elsewhere.csv")).hasContent("new rows");
    }

    @Test
    void aPublishedFileThatIsGoneHindersNothing() throws IOException {
        publish(OLD);
        Files.delete(published.resolve(WORKBOOK));

        publish(NEW);

        assertThat(published.resolve(WORKBOOK)).hasContent("new");
        assertThat(folder.kept()).isEmpty();
    }

    @Test
    void anEmptyFolderIsNobodys() throws IOException {
        Files.createDirectories(published);

        assertThat(folder.problems()).isEmpty();
        publish(NEW);

        assertThat(published.resolve(WORKBOOK)).hasContent("new");
    }

    @Test
    void aRenderingThatNamesFilesElsewhereLeadsNowhere() throws IOException {
        // given: a note that was changed so that it names more
        Path report = folder.emptyAside();
        Files.writeString(out.resolve("victim.txt"), "victim");
        Path note = report.resolveSibling("note.txt");
        Files.writeString(note, Files.readString(note) + "../../victim.txt\n");

        // when
        publish(NEW);

        // then
        assertThat(out.resolve("victim.txt")).hasContent("victim");
        assertThat(published.resolve(WORKBOOK)).hasContent("new");
    }

    @ParameterizedTest(name = "after {0} characters of its note")
    @CsvSource({"0", "10", "1000"})
    void aRenderingThatACrashLeftIsRemoved(int characters) throws IOException {
        // given
        Path report = folder.emptyAside();
        Path note = report.resolveSibling("note.txt");
        String whole = Files.readString(note);
        if (characters < whole.length()) {
            Files.delete(report);
            Files.writeString(note, whole.substring(0, characters));
        } else {
            Files.writeString(report.resolve(WORKBOOK), "half a workb");
        }

        // then
        assertThat(folder.problems()).isEmpty();
        publish(NEW);
        assertThat(Folders.entries(out)).containsExactly(published);
        assertThat(published.resolve(WORKBOOK)).hasContent("new");
    }

    private void publish(Map<String, String> files) throws IOException {
        Reports.write(folder.emptyAside(), "2026-10", files);
        folder.swapIn();
    }

    private static Object key(Path file) throws IOException {
        return Files.getAttribute(file, "unix:ino");
    }
}
