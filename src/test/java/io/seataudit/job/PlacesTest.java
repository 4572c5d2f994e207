package io.seataudit.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.job.Places.Source;
import io.seataudit.model.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which folders of a run of October may lie where, pair by pair: equal, inside, around, by a link, not there yet. */
class PlacesTest {
    private static final Period OCTOBER = Period.parse("2026-10");

    @TempDir
    private Path temp;

    /** {@code *-link} leads to the folder of that name; everything else that a case names is not there yet. */
    @BeforeEach
    void foldersAndLinksToThem() throws IOException {
        temp = temp.toRealPath();
        for (String folder :
                List.of("data/2026-10/clay", "data/vendors", "out/2026-09", "out/2026-10", "work", "own")) {
            Files.createDirectories(temp.resolve(folder));
        }
        Files.writeString(temp.resolve("data/audit.yml"), "");
        for (String folder : List.of("data", "out", "work", "own")) {
            Files.createSymbolicLink(temp.resolve(folder + "-link"), temp.resolve(folder));
        }
        Files.createSymbolicLink(temp.resolve("month-link"), temp.resolve("data/2026-10"));
        Files.createSymbolicLink(temp.resolve("report-link"), temp.resolve("out/2026-10"));
        Files.createSymbolicLink(temp.resolve("link-to-nothing"), temp.resolve("data/nothing"));
        Files.createSymbolicLink(temp.resolve("link-in-a-circle"), temp.resolve("link-in-a-circle"));
        Files.createDirectories(temp.resolve("linked-report"));
        Files.createSymbolicLink(temp.resolve("linked-report/2026-10"), temp.resolve("data/2026-10"));
    }

    @ParameterizedTest(name = "{0}: --data {1} --out {2} --work {3}")
    @CsvSource(textBlock = """
            the defaults,                    data,            out,               work
            nothing there yet but the data,  data,            new/out,           new/work
            all in one folder,               data,            data/../out,       ./work
            a common beginning of names,     data,            data-out,          data-work
            by links that lead apart,        data-link,       out-link,          work-link
            work in out,                     data,            out,               out/work
            work in another month's report,  data,            out,               out/2026-09/work
            out in work,                     data,            work/out,          work
            out in work by a link,           data,            work-link/out,     work
            data in work,                    work/data,       out,               work
            a link in a circle,              data,            link-in-a-circle,  work
            """)
    void whatCannotHarmIsAllowed(String what, String data, String out, String work) throws IOException {
        assertThat(overlaps(data, out, work)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: --data {1} --out {2}")
    @CsvSource(textBlock = """
            equal,                             data,           data,                       lies in --data
            equal by another spelling,         data,           own/../data/.,              lies in --data
            equal by a link,                   data,           data-link,                  lies in --data
            equal by a link from the data,     data-link,      data,                       lies in --data
            equal and not there yet,           new,            new,                        lies in --data
            out inside,                        data,           data/out,                   lies in --data
            out deep inside and not there,     data,           data/a/b/out,               lies in --data
            out inside a month,                data,           data/2026-10,               lies in --data
            out inside by a link,              data,           month-link,                 lies in --data
            out inside behind a link,          data,           data-link/new/out,          lies in --data
            out by a link to nothing,          data,           link-to-nothing,            lies in --data
            the month's report is a link,      data,           linked-report,              lies in --data
            out around,                        out/data,       out,                        --data lies in the folder of the reports
            out around by a link,              out/data,       out-link,                   --data lies in the folder of the reports
            out around and not there yet,      new/data,       new,                        --data lies in the folder of the reports
            data is a month's report,          out/2026-10,    out,                        --data lies in the folder of the reports
            data is another month's report,    out/2026-09,    out,                        --data lies in the folder of the reports
            data is a report by a link,        report-link,    out,                        --data lies in the folder of the reports
            """)
    void dataAndOutAreApart(String what, String data, String out, String problem) throws IOException {
        assertThat(overlaps(data, out, "work")).isNotEmpty().first().asString().contains(problem);
    }

    @ParameterizedTest(name = "{0}: --data {1} --work {2}")
    @CsvSource(textBlock = """
            equal,                        data,       data
            equal by a link,              data,       data-link
            equal and not there yet,      new,        new
            work inside,                  data,       data/work
            work inside a month,          data,       data/2026-10
            work inside an application,   data,       data/2026-10/clay
            work inside by a link,        data,       month-link
            """)
    void theDatabaseIsNotInTheData(String what, String data, String work) throws IOException {
        assertThat(overlaps(data, "out", work)).singleElement().asString().contains("lies in --data", "with --work");
    }

    @ParameterizedTest(name = "{0}: --out {1} --work {2}")
    @CsvSource(textBlock = """
            equal,                               out,        out,                         is the folder of the reports too
            equal by a link,                     out-link,   out,                         is the folder of the reports too
            equal and not there yet,             new,        new,                         is the folder of the reports too
            work is the month's report,          out,        out/2026-10,                 which this run replaces
            work inside the month's report,      out,        out/2026-10/work,            which this run replaces
            work inside it by a link,            out,        report-link/work,            which this run replaces
            work inside it and not there yet,    new,        new/2026-10/work,            which this run replaces
            work where the report is rendered,   out,        out/.2026-10.rendering/work, which this run replaces
            work where the old one is put,       out,        out/.2026-10.former,         which this run replaces
            """)
    void theDatabaseIsNotInWhatIsReplaced(String what, String out, String work, String problem) throws IOException {
        assertThat(overlaps("data", out, work)).singleElement().asString().contains(problem);
    }

    @ParameterizedTest(name = "{0}: {1} {2}, --out {3} --work {4}")
    @CsvSource(textBlock = """
            templates equal to out,            own,                    own,        work,      lies in --templates
            templates equal by a link,         own-link,               own,        work,      lies in --templates
            out inside the templates,          own,                    own/out,    work,      lies in --templates
            templates equal to work,           own,                    out,        own,       lies in --templates
            work inside the templates,         own,                    out,        own/work,  lies in --templates
            templates in the month's report,   out/2026-10/own,        out,        work,      which this run replaces
            templates are it by a link,        report-link,            out,        work,      which this run replaces
            templates where it is rendered,    out/.2026-10.rendering, out,        work,      which this run replaces
            """)
    void templatesAreNeitherWrittenToNorReplaced(String what, String templates, String out, String work, String problem)
            throws IOException {
        assertThat(overlaps("data", out, work, new Source("--templates", temp.resolve(templates))))
                .singleElement()
                .asString()
                .contains(problem);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            in out,                       out/own
            in another month's report,    out/2026-09/own
            in work,                      work/own
            in the data,                  data/own
            around all,                   data/../own
            """)
    void templatesAndConfigElsewhereAreAllowed(String what, String own) throws IOException {
        assertThat(overlaps("data", "out", "work", new Source("--templates", temp.resolve(own))))
                .isEmpty();
        assertThat(overlaps("data", "out", "work", new Source("--config", temp.resolve(own))))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            in the month's report,        out/2026-10/audit.yml,       which this run replaces
            in it by a link,              report-link/audit.yml,       which this run replaces
            not there yet,                out/2026-10/a/b/audit.yml,   which this run replaces
            the file that out names,      out,                         lies in --config
            """)
    void theConfigIsNotReplaced(String what, String config, String problem) throws IOException {
        assertThat(overlaps("data", "out", "work", new Source("--config", temp.resolve(config))))
                .singleElement()
                .asString()
                .contains(problem);
    }

    @Test
    void aVendorsFileThatIsALinkIntoTheMonthsReportIsNotReplaced() throws IOException {
        // given
        Files.writeString(temp.resolve("out/2026-10/pinboard.yml"), "");
        Files.createSymbolicLink(temp.resolve("data/vendors/pinboard.yml"), temp.resolve("out/2026-10/pinboard.yml"));

        // when
        List<Source> vendors = Source.withEntries("vendors", temp.resolve("data/vendors"));

        // then
        assertThat(overlaps("data", "out", "work", vendors.toArray(Source[]::new)))
                .containsExactly(temp.resolve("data/vendors/pinboard.yml") + " (that is "
                        + temp.resolve("out/2026-10/pinboard.yml") + "): vendors lies in "
                        + temp.resolve("out/2026-10") + ", which this run replaces; move it elsewhere");
    }

    @Test
    void theMessageSaysWhatLiesWhereAndWhatToDo() throws IOException {
        assertThat(overlaps("data", "month-link", "work"))
                .contains(
                        temp.resolve("month-link") + " (that is " + temp.resolve("data/2026-10") + "): lies in --data "
                                + temp.resolve("data")
                                + ", so what is written there would be taken for input; name a folder elsewhere with --out");
    }

    @Test
    void relativePathsAreThoseOfTheWorkingFolder() throws IOException {
        Path here = Path.of("").toAbsolutePath();

        assertThat(new Places(OCTOBER, Path.of("sample-data"), Path.of("out"), Path.of("work")).overlaps(List.of()))
                .isEmpty();
        assertThat(new Places(OCTOBER, here, Path.of("out"), temp.resolve("work")).overlaps(List.of()))
                .isNotEmpty();
        assertThat(new Places(OCTOBER, Path.of("sample-data"), Path.of("."), temp.resolve("work")).overlaps(List.of()))
                .isNotEmpty();
    }

    @Test
    void nothingIsMade() throws IOException {
        overlaps("new/data", "new/out", "new/work");

        assertThat(temp.resolve("new")).doesNotExist();
    }

    private List<String> overlaps(String data, String out, String work, Source... sources) throws IOException {
        return new Places(OCTOBER, temp.resolve(data), temp.resolve(out), temp.resolve(work))
                .overlaps(List.of(sources));
    }
}
