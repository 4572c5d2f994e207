package io.seataudit.seat.verdict;

import io.seataudit.model.Person;
import io.seataudit.seat.SeatVerdict;
import io.seataudit.seat.SignalSource;
import io.seataudit.seat.Wording;
import io.seataudit.seat.status.RuleTrial;
import io.seataudit.text.CodeWords;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes an explanation as plain text for a terminal, in words for whoever is responsible for the person. */
public final class Explanation {
    private static final String INDENT = "  ";

    private final SeatExplanation told;
    private final StringBuilder text = new StringBuilder();

    private Explanation(SeatExplanation told) {
        this.told = told;
    }

    /** The whole text, lines ended by a line feed. Control characters of the inputs are left out. */
    public static String text(SeatExplanation told) {
        return new Explanation(told).write();
    }

    private String write() {
        if (told.seats().isEmpty()) {
            line("Nobody on the member list of " + told.app() + " has the address " + told.asked() + ".");
        }
        boolean first = true;
        for (SeatExplanation.Case seat : told.seats()) {
            if (!first) {
                line("");
            }
            first = false;
            write(seat);
        }
        return text.toString();
    }

    private void write(SeatExplanation.Case seat) {
        SeatVerdict verdict = seat.verdict();
        head(verdict);
        line("");
        line("Verdict: " + verdict.status() + " - " + VerdictWords.of(verdict.status()));
        line("Recommended: " + VerdictWords.of(verdict.recommendation()));
        line("Why: " + verdict.reason());
        section("Person", seat.person().map(this::person).orElse(List.of("nobody in the people files")));
        section("What the sources say", sources(seat));
        section("Rules, tried in this order; the first that applies decides", rules(seat.trials()));
        section("To mind", verdict.hazards().stream().map(VerdictWords::of).toList());
        section("What a removal would do", verdict.consequences());
        section("Steps", numbered(verdict.steps()));
        section("Can reach", seat.reach());
    }

    private void head(SeatVerdict verdict) {
        String who =
                verdict.name().isBlank() ? verdict.email().address() : verdict.name() + " <" + verdict.email() + ">";
        line(who + ", " + verdict.role());
        line("Seat in " + told.app() + (verdict.workspace().isBlank() ? "" : ", workspace " + verdict.workspace())
                + ", as of " + told.asOf());
    }

    private List<String> person(Person person) {
        List<String> lines = new ArrayList<>();
        lines.add(person.name() + " (" + String.join(", ", person.sources()) + "): employment "
                + CodeWords.lower(person.status()) + ", account at the identity provider "
                + CodeWords.lower(person.account()));
        person.startDate().ifPresent(day -> lines.add("started on " + day));
        person.endDate().ifPresent(day -> lines.add("last day " + day));
        return lines;
    }

    private List<String> sources(SeatExplanation.Case seat) {
        List<String> lines = new ArrayList<>();
        seat.evidence().forEach(evidence -> lines.add(evidence(evidence)));
        Set<String> heard = seat.evidence().stream()
                .map(evidence -> evidence.signal().source())
                .collect(Collectors.toSet());
        List<String> silent = Arrays.stream(SignalSource.values())
                .filter(SignalSource::hasOwnFiles)
                .map(SignalSource::word)
                .filter(source -> !heard.contains(source))
                .toList();
        if (!silent.isEmpty()) {
            lines.add("nothing from " + String.join(", ", silent));
        }
        return lines;
    }

    private String evidence(SeatExplanation.Evidence evidence) {
        String source = String.format(Locale.ROOT, "%-10s", evidence.signal().source());
        String day = evidence.signal()
                .on()
                .map(this::ago)
                .or(() -> evidence.signal().during().map(month -> "within " + month + ", on days that nobody tells"))
                .orElse("never");
        String seenAt = evidence.seenAt().isEmpty() ? "" : ", seen by an earlier audit at " + evidence.seenAt();
        return source + day + seenAt;
    }

    private String ago(LocalDate day) {
        long days = ChronoUnit.DAYS.between(day, told.asOf());
        return day + (days < 0 ? "  after the as-of date, does not count" : "  " + Wording.count(days, "day") + " ago");
    }

    private static List<String> rules(List<RuleTrial> trials) {
        List<String> lines = new ArrayList<>();
        for (RuleTrial trial : trials) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%2d %-3s %-22s  %s",
                    lines.size() + 1,
                    trial.applies() ? "yes" : "no",
                    trial.status(),
                    trial.why()));
        }
        return lines;
    }

    private static List<String> numbered(List<String> steps) {
        List<String> lines = new ArrayList<>();
        for (String step : steps) {
            lines.add((lines.size() + 1) + ". " + step);
        }
        return lines;
    }

    private void section(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            line("");
            line(title);
            lines.forEach(line -> line(INDENT + line));
        }
    }

    private void line(String line) {
        // Names and workspaces come from exports: an escape sequence must not reach the terminal.
        line.codePoints().filter(point -> !Character.isISOControl(point)).forEach(text::appendCodePoint);
        text.append('\n');
    }
}
