package io.seataudit.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            no manifest              |
            damaged                  | { "program": "seat-audit", "period": "2026-10", "outputs": [
            empty                    | {}
            no object                | []
            of another program       | { "program": "seat-audits", "period": "2026-10", "outputs": [] }
            of another period        | { "program": "seat-audit", "period": "2026-09", "outputs": [] }
            without outputs          | { "program": "seat-audit", "period": "2026-10" }
            outputs of another form  | { "program": "seat-audit", "period": "2026-10", "outputs": { "a.csv": "b" } }
            with a key of its own    | { "program": "seat-audit", "period": "2026-10", "outputs": [], "note": "seen" }
            with a key twice         | { "program": "seat-audit", "period": "2026-09", "outputs": [], "period": "2026-10" }
            with more behind it      | { "program": "seat-audit", "period": "2026-10", "outputs": [] } seen
            a hash cut short         | { "program": "seat-audit", "period": "2026-10", "outputs": [ { "file": "a", "sha256": "0" } ] }
            """)
    void aFolderWithoutAManifestOfOursIsLeftAlone(String what, String manifest) throws IOException {
        // given
        Files.createDirectories(published);
        Files.writeString(published.resolve("notes.txt"), "notes");
        if (manifest != null) {
            Files.writeString(published.resolve("manifest.json"), manifest);
        }

        // then
        isLeftAlone();
    }

    @ParameterizedTest
    @CsvSource({"../victim.txt", "/victim.txt", "signed/../../victim.txt", "..", ".", ".victim", "manifest.json", "''"})
    void aManifestThatNamesMoreThanAFileIsNotOurs(String name) throws IOException {
        // given
        Files.createDirectories(published);
        Files.writeString(out.resolve("victim.txt"), "victim");
        Files.writeString(
                published.resolve("manifest.json"),
                Reports.manifest("2026-10", Reports.output(name, Reports.sha256("victim")), ""));

        // then
        isLeftAlone();
    }

    @Test
    void aManifestThatNamesTheFileOfSomebodyElseDoesNotMakeItOurs() throws IOException {
        // given
        Reports.write(published, "2026-10", Map.of(WORKBOOK, "old", "notes.txt", "notes"));

        // when
        publish(NEW);

        // then
        assertThat(published.resolve("notes.txt")).hasContent("notes");
        assertThat(folder.kept()).containsExactly("notes.txt");
    }

    @Test
    void aManifestThatIsALinkIsNotOurs() throws IOException {
        Reports.write(temp.resolve("elsewhere"), "2026-10", OLD);
        Files.createDirectories(published);
        Files.createSymbolicLink(published.resolve("manifest.json"), temp.resolve("elsewhere/manifest.json"));

        isLeftAlone();
    }

    @Test
    void aFolderThatIsALinkIsLeftAloneWithWhatItLeadsTo() throws IOException {
        Reports.write(temp.resolve("elsewhere"), "2026-10", OLD);
        Files.createDirectories(out);
        Files.createSymbolicLink(published, temp.resolve("elsewhere"));

        isLeftAlone();
    }

    @Test
    void aFileInThePlaceOfTheFolderIsLeftAlone() throws IOException {
        Files.createDirectories(out);
        Files.writeString(published, "in the way");

        isLeftAlone();
    }

    @Test
    void theHiddenFolderOfAFormerReportIsLeftAloneWhenItIsNotOurs() throws IOException {
        Reports.write(published, "2026-10", OLD);
        Files.createDirectories(out.resolve(".2026-10.former"));
        Files.writeString(out.resolve(".2026-10.former").resolve(WORKBOOK), "somebody's");

        isLeftAlone();
    }

    @Test
    void theHiddenFoldersAreLeftAloneWhenTheyAreLinks() throws IOException {
        Files.createDirectories(temp.resolve("elsewhere"));
        Files.createDirectories(out);
        Files.createSymbolicLink(out.resolve(".2026-10.former"), temp.resolve("elsewhere"));
        Files.createSymbolicLink(out.resolve(".2026-10.rendering"), temp.resolve("elsewhere"));

        assertThat(folder.problems()).hasSize(2);
        isLeftAlone();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "seat-audit-2026-10.xlsx, somebody's",
        "note.txt, somebody's",
        "report/notes.txt, somebody's",
        "report/seat-audit-2026-10.xlsx, somebody's",
    })
    void theHiddenFolderOfARenderingIsLeftAloneWhenItIsNotOurs(String file, String content) throws IOException {
        Path foreign = out.resolve(".2026-10.rendering").resolve(file);
        Files.createDirectories(foreign.getParent());
        Files.writeString(foreign, content);

        isLeftAlone();
    }

    @Test
    void whatSomebodyLaidIntoARenderingThatACrashLeftIsLeftAlone() throws IOException {
        Path report = folder.emptyAside();
        Files.writeString(report.resolve(WORKBOOK), "half a workb");
        Files.writeString(report.resolve("notes.txt"), "notes");

        isLeftAlone();
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

    private void isLeftAlone() throws IOException {
        Map<String, String> before = Reports.tree(temp);
        assertThat(folder.problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem).contains("left alone", "move it elsewhere"));
        assertThatThrownBy(() -> publish(NEW)).isInstanceOf(IOException.class);
        Map<String, String> after = Reports.tree(temp);
        // What was rendered before the swap was refused may stay aside, where the next run removes it.
        assertThat(after).containsAllEntriesOf(before);
        assertThat(after.keySet())
                .allMatch(path -> before.containsKey(path) || path.startsWith("out/.2026-10.rendering"));
    }

    private void publish(Map<String, String> files) throws IOException {
        Reports.write(folder.emptyAside(), "2026-10", files);
        folder.swapIn();
    }

    private static Object key(Path file) throws IOException {
        return Files.getAttribute(file, "unix:ino");
    }
}
