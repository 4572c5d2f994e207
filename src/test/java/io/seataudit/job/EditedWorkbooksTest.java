package io.seataudit.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.model.Finding;
import io.seataudit.model.FindingCode;
import io.seataudit.model.Period;
import io.seataudit.text.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which run reads the decisions in a published workbook that somebody filled in where it lay. */
class EditedWorkbooksTest {
    private static final Period SEPTEMBER = Period.parse("2026-09");
    private static final Period OCTOBER = Period.parse("2026-10");
    private static final Period NOVEMBER = Period.parse("2026-11");
    private static final List<String> DECIDED = List.of("d1", "clay", "ann@acme.example", "Remove");
    private static final List<String> UNDECIDED = List.of("d1", "clay", "ann@acme.example", "");

    @TempDir
    private Path out;

    private Path october;

    @BeforeEach
    void octoberIsPublished() throws IOException {
        october = out.resolve("2026-10/seat-audit-2026-10.xlsx");
        report("2026-10", "");
    }

    @Test
    void aWorkbookAsItWasPublishedIsReadByNobody() throws IOException {
        assertThat(find(OCTOBER).files()).isEmpty();
        assertThat(find(NOVEMBER).files()).isEmpty();
    }

    @Test
    void theNextRevisionReadsItUnderTheNameThatItWillHaveBesideTheNewReport() throws IOException {
        // given
        Reports.workbook(october, List.of(DECIDED));

        // when
        List<DecisionFile> files = find(OCTOBER).files();

        // then
        assertThat(files)
                .containsExactly(new DecisionFile(
                        "OUT/2026-10/seat-audit-2026-10.edited-1.xlsx",
                        october,
                        Fingerprint.ofFile(october),
                        Files.size(october)));
    }

    @Test
    void theNextRevisionHasTheSameInputAgainWhenItIsKeptBesideTheReport() throws IOException {
        // given
        Reports.workbook(october, List.of(DECIDED));
        DecisionFile before = find(OCTOBER).files().get(0);
        Files.move(october, october.resolveSibling("seat-audit-2026-10.edited-1.xlsx"));
        Files.writeString(october, "published");

        // when
        DecisionFile after = find(OCTOBER).files().get(0);

        // then
        assertThat(after.name()).isEqualTo(before.name());
        assertThat(after.sha256()).isEqualTo(before.sha256());
        assertThat(after.path()).exists();
    }

    @Test
    void theNextPeriodReadsItWhereItLies() throws IOException {
        Reports.workbook(october, List.of(DECIDED));

        assertThat(find(NOVEMBER).files())
                .extracting(DecisionFile::name)
                .containsExactly("OUT/2026-10/seat-audit-2026-10.xlsx");
    }

    @Test
    void aPeriodThatIsAuditedLaterReadsItToo() throws IOException {
        Reports.workbook(october, List.of(DECIDED));

        assertThat(find(Period.parse("2027-03")).files()).hasSize(1);
    }

    @Test
    void anEarlierPeriodDoesNotReadIt() throws IOException {
        Reports.workbook(october, List.of(DECIDED));

        assertThat(find(SEPTEMBER).files()).isEmpty();
    }

    @Test
    void onlyTheFirstLaterPeriodReadsItAndThatOneAgainAndAgain() throws IOException {
        // given: November read it
        Reports.workbook(october, List.of(DECIDED));
        report("2026-11", "{ \"sha256\": \"" + Fingerprint.ofFile(october) + "\" }");

        // then
        assertThat(find(NOVEMBER).files()).hasSize(1);
        assertThat(find(Period.parse("2026-12")).files()).isEmpty();
        assertThat(find(OCTOBER).files()).hasSize(1);
    }

    @Test
    void whatARevisionOfItsOwnPeriodReadIsNotReturnedToTheNextPeriod() throws IOException {
        // given: the second revision of October read it
        Path kept = october.resolveSibling("seat-audit-2026-10.edited-1.xlsx");
        Reports.workbook(kept, List.of(DECIDED));
        report("2026-10", "{ \"sha256\": \"" + Fingerprint.ofFile(kept) + "\" }");

        // then
        assertThat(find(OCTOBER).files()).hasSize(1);
        assertThat(find(NOVEMBER).files()).isEmpty();
    }

    @Test
    void severalAreReadOldestPeriodFirst() throws IOException {
        // given
        report("2026-09", "");
        Reports.workbook(out.resolve("2026-09/seat-audit-2026-09.xlsx"), List.of(UNDECIDED, DECIDED));
        Reports.workbook(october.resolveSibling("seat-audit-2026-10.edited-1.xlsx"), List.of(DECIDED));
        Reports.workbook(october, List.of(DECIDED, DECIDED));

        // then
        assertThat(find(NOVEMBER).files())
                .extracting(DecisionFile::name)
                .containsExactly(
                        "OUT/2026-09/seat-audit-2026-09.xlsx",
                        "OUT/2026-10/seat-audit-2026-10.edited-1.xlsx",
                        "OUT/2026-10/seat-audit-2026-10.xlsx");
    }

    @Test
    void aCopyThatWasPutIntoTheDataFolderIsNotReadTwice() throws IOException {
        Reports.workbook(october, List.of(DECIDED));

        assertThat(EditedWorkbooks.find(out, NOVEMBER, Set.of(Fingerprint.ofFile(october)))
                        .files())
                .isEmpty();
    }

    @Test
    void aWorkbookInWhichNothingWasDecidedIsNoInput() throws IOException {
        Reports.workbook(october, List.of(UNDECIDED));

        assertThat(find(OCTOBER)).isEqualTo(new EditedWorkbooks.Found(List.of(), List.of()));
    }

    @Test
    void aWorkbookThatCannotBeReadIsAWarningAndNoInput() throws IOException {
        // given
        Files.writeString(october, "no workbook");

        // when
        EditedWorkbooks.Found found = find(NOVEMBER);

        // then
        assertThat(found.files()).isEmpty();
        assertThat(found.notes()).extracting(Finding::code).containsExactly(FindingCode.FILE_NOT_READ);
        assertThat(found.notes().get(0).text())
                .startsWith("Changed since it was published. OUT/2026-10/seat-audit-2026-10.xlsx: not an .xlsx file");
    }

    @Test
    void filesOfOthersAndOfFoldersThatAreNotOursAreNotRead() throws IOException {
        // given: a copy with a name of its own, a link, and a report whose manifest is gone
        Reports.workbook(october.resolveSibling("seat-audit-2026-10 (Ann).xlsx"), List.of(DECIDED));
        Reports.workbook(out.resolve("elsewhere.xlsx"), List.of(DECIDED));
        Files.createSymbolicLink(
                october.resolveSibling("seat-audit-2026-10.edited-1.xlsx"), out.resolve("elsewhere.xlsx"));
        Reports.workbook(out.resolve("2026-09/seat-audit-2026-09.xlsx"), List.of(DECIDED));

        // then
        assertThat(find(OCTOBER)).isEqualTo(new EditedWorkbooks.Found(List.of(), List.of()));
        assertThat(find(NOVEMBER)).isEqualTo(new EditedWorkbooks.Found(List.of(), List.of()));
    }

    @Test
    void whereNothingWasEverPublishedThereIsNothingToRead() throws IOException {
        assertThat(EditedWorkbooks.find(out.resolve("new"), OCTOBER, Set.of()).files())
                .isEmpty();
    }

    private EditedWorkbooks.Found find(Period period) throws IOException {
        return EditedWorkbooks.find(out, period, Set.of());
    }

    /** A report of the period; the workbook that its manifest names is the text {@code published}. */
    private void report(String period, String inputs) throws IOException {
        Path folder = out.resolve(period);
        String name = "seat-audit-" + period + ".xlsx";
        Reports.write(folder, period, Map.of(name, "published"));
        Files.writeString(
                folder.resolve("manifest.json"),
                Reports.manifest(period, Reports.output(name, Reports.sha256("published")), inputs));
    }
}
