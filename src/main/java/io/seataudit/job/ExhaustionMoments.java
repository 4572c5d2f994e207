package io.seataudit.job;

import io.seataudit.audit.SecondRead;
import io.seataudit.credit.Exhaustion;
import io.seataudit.credit.MeterReport.BeforeAndAfter;
import io.seataudit.intake.InputFile;
import io.seataudit.intake.RefusedFileException;
import io.seataudit.intake.UsageSources;
import io.seataudit.model.Credits;
import io.seataudit.model.Email;
import io.seataudit.model.Kind;
import io.seataudit.usage.Crossing;
import io.seataudit.usage.UsageRescan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads usage files a second time for the moment at which a pool ran dry: raw events are never kept. */
final class ExhaustionMoments implements SecondRead {
    private final AuditRequest request;

    ExhaustionMoments(AuditRequest request) {
        this.request = request;
    }

    @Override
    public Optional<Exhaustion.Moment> momentOf(String app, Exhaustion exhaustion) {
        return crossing(app, exhaustion).map(ExhaustionMoments::moment);
    }

    private Optional<Crossing> crossing(String app, Exhaustion exhaustion) {
        UsageRescan rescan = new UsageRescan(
                request.period(), request.asOf(), request.config().zone(), 1, exhaustion.meter(), exhaustion.day());
        List<InputFile> files = request.inputs().files().stream()
                .filter(file -> file.kind() == Kind.USAGE && file.app().equals(app))
                .toList();
        for (InputFile file : files) {
            try {
                rescan.read(UsageSources.open(file, request.inputs().intake()));
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
