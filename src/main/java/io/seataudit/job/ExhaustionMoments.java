package io.seataudit.job;

import io.seataudit.credit.Exhaustion;
import io.seataudit.credit.MeterReport;
import io.seataudit.credit.MeterReport.BeforeAndAfter;
import io.seataudit.intake.InputFile;
import io.seataudit.intake.RefusedFileException;
import io.seataudit.intake.UsageSources;
import io.seataudit.model.Credits;
import io.seataudit.model.Email;
import io.seataudit.model.Kind;
import io.seataudit.model.UsageTally;
import io.seataudit.usage.Crossing;
import io.seataudit.usage.UsageRescan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Where a pool ran dry, and only then, reads the usage files a second time for the moment (decisions, number 1). */
final class ExhaustionMoments {
    private final AuditRequest request;
    private final String app;

    ExhaustionMoments(AuditRequest request, String app) {
        this.request = request;
        this.app = app;
    }

    /** The report with the exact moment in its ledger, where its pool ran dry and the rows tell it. */
    MeterReport in(MeterReport report, UsageTally usage) {
        return Exhaustion.of(report)
                .flatMap(exhaustion -> crossing(exhaustion).map(found -> exhaustion.in(report, usage, moment(found))))
                .orElse(report);
    }

    private Optional<Crossing> crossing(Exhaustion exhaustion) {
        UsageRescan rescan = new UsageRescan(
                request.period(), request.asOf(), request.config().zone(), 1, exhaustion.meter(), exhaustion.day());
        List<InputFile> files = request.files().stream()
                .filter(file -> file.kind() == Kind.USAGE && file.app().equals(app))
                .toList();
        for (InputFile file : files) {
            try {
                rescan.read(UsageSources.open(file, request.intake()));
            } catch (RefusedFileException e) {
                throw new InputsRefusedException(List.of(String.valueOf(e.getMessage())));
            } catch (IOException e) {
                throw new UncheckedIOException(file.name() + ": cannot be read a second time", e);
            }
        }
        return rescan.crossing(exhaustion.balance().millionths());
    }

    private static Exhaustion.Moment moment(Crossing crossing) {
        Map<Email, BeforeAndAfter> byEmail = new TreeMap<>();
        for (Crossing.OfMember member : crossing.members()) {
            byEmail.merge(
                    member.email(),
                    new BeforeAndAfter(member.email(), new Credits(member.before()), new Credits(member.after())),
                    (one, other) -> new BeforeAndAfter(
                            one.email(),
                            one.before().plus(other.before()),
                            one.after().plus(other.after())));
        }
        return new Exhaustion.Moment(crossing.at(), new ArrayList<>(byEmail.values()));
    }
}
