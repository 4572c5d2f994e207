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

/** What lies in the place of a report and is not ours is left alone. */
class ForeignFolderTest {
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
}
