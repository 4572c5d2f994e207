package io.seataudit.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.model.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A crash between any two acts of a swap loses neither a report nor what others laid beside it. */
class SwapCrashTest {
    private static final Period OCTOBER = Period.parse("2026-10");
    private static final String WORKBOOK = "seat-audit-2026-10.xlsx";
    private static final String EDITED = "seat-audit-2026-10.edited-1.xlsx";
    private static final String PAGE = "seat-audit-2026-10.html";
    private static final Map<String, String> OLD = Map.of(WORKBOOK, "old", PAGE, "old page");
    private static final Map<String, String> NEW = Map.of(WORKBOOK, "new", PAGE, "new page");
    /** The old report goes aside with the first act, and the new one is there with the second. */
    private static final int SWAPPED = 2;

    @TempDir
    private Path temp;

    private Path published;
    private Path former;
    private Path rendering;

    private interface Act {
        void run() throws IOException;
    }

    @BeforeEach
    void anOldReportWithNotesAndDecisionsAndANewOneAside() throws IOException {
        published = temp.resolve("2026-10");
        former = temp.resolve(".2026-10.former");
        rendering = temp.resolve(".2026-10.rendering");
        Reports.write(published, "2026-10", OLD);
        Files.writeString(published.resolve("notes.txt"), "notes");
        Files.createDirectory(published.resolve("signed"));
        Files.writeString(published.resolve("signed/by.txt"), "Fay");
        Files.writeString(published.resolve(WORKBOOK), "decided");
        Reports.write(folder().emptyAside(), "2026-10", NEW);
    }

    /** What a swap does to the file system, act by act. */
    private List<Act> acts() {
        return List.of(
                () -> Files.move(published, former),
                () -> Files.move(rendering.resolve("report"), published),
                () -> Files.delete(rendering.resolve("note.txt")),
                () -> Files.delete(rendering),
                () -> Files.move(former.resolve("notes.txt"), published.resolve("notes.txt")),
                () -> Files.move(former.resolve("signed"), published.resolve("signed")),
                () -> Files.move(former.resolve(WORKBOOK), published.resolve(EDITED)),
                () -> Files.delete(former.resolve(PAGE)),
                () -> Files.delete(former.resolve("manifest.json")),
                () -> Files.delete(former));
    }

    static IntStream numbersOfActs() {
        return IntStream.rangeClosed(0, 10);
    }

    @Test
    void theActsAreThoseOfASwap() throws IOException {
        // given
        folder().swapIn();
        Map<String, String> swapped = Reports.tree(temp);

        // when: the same, act by act
        for (Path path : List.of(published, former, rendering)) {
            delete(path);
        }
        anOldReportWithNotesAndDecisionsAndANewOneAside();
        actUntil(acts().size());

        // then
        assertThat(Reports.tree(temp)).isEqualTo(swapped);
    }

    @ParameterizedTest(name = "after {0} acts")
    @MethodSource("numbersOfActs")
    void theNextStartFindsOneWholeReportAndAllThatWasBesideIt(int acts) throws IOException {
        // given
        actUntil(acts);
        assertThat(folder().problems()).isEmpty();

        // when
        OutputFolder.recoverAll(temp);

        // then
        boolean old = acts < SWAPPED;
        assertThat(Reports.tree(published))
                .containsEntry(PAGE, old ? "old page" : "new page")
                .containsEntry(WORKBOOK, old ? "decided" : "new")
                .containsEntry("notes.txt", "notes")
                .containsEntry("signed/by.txt", "Fay")
                .containsKey("manifest.json");
        assertThat(Reports.tree(published).get(EDITED)).isEqualTo(old ? null : "decided");
        assertThat(former).doesNotExist();
    }

    @ParameterizedTest(name = "after {0} acts")
    @MethodSource("numbersOfActs")
    void theRunThatResumesEndsWhereItWouldHaveEnded(int acts) throws IOException {
        // given
        actUntil(acts);

        // when
        Reports.write(folder().emptyAside(), "2026-10", NEW);
        folder().swapIn();

        // then
        assertThat(Reports.tree(temp))
                .containsOnlyKeys(
                        "2026-10/",
                        "2026-10/manifest.json",
                        "2026-10/notes.txt",
                        "2026-10/" + PAGE,
                        "2026-10/" + EDITED,
                        "2026-10/" + WORKBOOK,
                        "2026-10/signed/",
                        "2026-10/signed/by.txt")
                .containsEntry("2026-10/" + EDITED, "decided")
                .containsEntry("2026-10/" + WORKBOOK, "new");
    }

    /** A run is known by its inputs, of which the changed workbook is one: under the same name, it resumes. */
    @ParameterizedTest(name = "after {0} acts")
    @MethodSource("numbersOfActs")
    void theChangedWorkbookHasTheSameNameAllAlongAndLiesWhereItIsSaidToLie(int acts) throws IOException {
        // given
        actUntil(acts);

        // when
        List<OutputFolder.Found> found = folder().kept(name -> name.endsWith(".xlsx"));

        // then
        assertThat(found).singleElement().satisfies(workbook -> {
            assertThat(workbook.name()).isEqualTo(EDITED);
            assertThat(workbook.path()).hasContent("decided");
        });
        OutputFolder.recoverAll(temp);
        assertThat(found.get(0).settled()).hasContent("decided");
    }

    @Test
    void anotherPeriodsCrashIsMendedToo() throws IOException {
        actUntil(1);

        OutputFolder.recoverAll(temp);

        assertThat(published.resolve(PAGE)).hasContent("old page");
        assertThat(OutputFolder.periods(temp)).containsExactly(OCTOBER);
    }

    @Test
    void whatSomebodyMadeInThePlaceOfAReportThatWasAsideIsLeftAlone() throws IOException {
        // given
        actUntil(1);
        Files.createDirectory(published);
        Files.writeString(published.resolve("notes.txt"), "somebody's");
        Map<String, String> before = Reports.tree(temp);

        // when
        OutputFolder.recoverAll(temp);

        // then
        assertThat(folder().problems()).isNotEmpty();
        assertThat(Reports.tree(temp)).isEqualTo(before);
    }

    @Test
    void aFormerReportThatIsNoLongerWholeIsNotPutBack() throws IOException {
        // given: a crash after the swap, and then somebody removed the report
        actUntil(8);
        delete(published);

        // when
        OutputFolder.recoverAll(temp);
        Reports.write(folder().emptyAside(), "2026-10", NEW);
        folder().swapIn();

        // then
        assertThat(published.resolve(PAGE)).hasContent("new page");
        assertThat(former).doesNotExist();
    }

    private void actUntil(int acts) throws IOException {
        for (Act act : acts().subList(0, acts)) {
            act.run();
        }
    }

    private OutputFolder folder() {
        return new OutputFolder(temp, OCTOBER);
    }

    private static void delete(Path folder) throws IOException {
        for (String name : Reports.tree(folder).keySet().stream()
                .sorted((one, other) -> other.length() - one.length())
                .toList()) {
            Files.delete(folder.resolve(name));
        }
        Files.deleteIfExists(folder);
    }
}
