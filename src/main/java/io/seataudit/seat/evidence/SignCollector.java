package io.seataudit.seat.evidence;

import io.seataudit.model.ActivitySum;
import io.seataudit.model.Email;
import io.seataudit.model.History.RememberedSignal;
import io.seataudit.model.LastSeen;
import io.seataudit.model.Licence;
import io.seataudit.model.Member;
import io.seataudit.model.Scope;
import io.seataudit.model.TableInfo;
import io.seataudit.model.UsageTally;
import io.seataudit.seat.Addresses;
import io.seataudit.seat.SeatFacts;
import io.seataudit.seat.SeatKey;
import io.seataudit.seat.Sign;
import io.seataudit.seat.SignalSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Gathers what every source says of every seat. A source without workspaces (licences, activity, tables, the identity
 * provider) speaks for all seats of an address; a table that ran by schedule is nobody's activity
 * (rules.md#signs-of-activity). Where a person is billed once, what is said of one of their seats is said of all.
 */
public final class SignCollector {
    private final LocalDate asOf;
    private final Addresses addresses;
    private final boolean shared;
    private final Map<Email, List<Told>> told = new HashMap<>();
    private final Set<SignalSource> present = EnumSet.noneOf(SignalSource.class);

    /** {@code own}: said of this very seat, not of another one of its holder. */
    private record Told(SignalSource source, String seenAt, boolean own, String workspace, LastSeen word) {
        boolean concerns(String seatWorkspace) {
            return source == SignalSource.MEMBERS
                    ? workspace.equals(seatWorkspace)
                    : workspace.isEmpty() || seatWorkspace.isEmpty() || workspace.equals(seatWorkspace);
        }
    }

    /** Gathers from all sources of the application; {@code addresses} leads each word to its seats. */
    public SignCollector(Scope scope, SeatFacts facts, Addresses addresses) {
        this.asOf = scope.asOf();
        this.addresses = addresses;
        this.shared = facts.vendor().billedPerPerson();
        for (Member member : facts.members()) {
            add(SignalSource.MEMBERS, member.workspace(), member.email(), member.lastActive());
        }
        facts.traces().usage().members().forEach(this::addUsage);
        for (ActivitySum sum : facts.traces().activity()) {
            SignalSource source =
                    sum.last().state() == LastSeen.State.DURING ? SignalSource.TOTALS : SignalSource.ACTIVITY;
            add(source, "", sum.email(), sum.last());
        }
        for (Licence licence : facts.traces().licences()) {
            add(SignalSource.LICENCES, "", licence.email(), licence.lastUsed());
        }
        for (TableInfo table : facts.access().tables()) {
            add(
                    SignalSource.TABLES,
                    "",
                    table.owner(),
                    table.lastEditedOn().map(LastSeen::on).orElse(LastSeen.UNKNOWN));
        }
        facts.members().stream().map(Member::email).distinct().forEach(email -> addLogin(scope.app(), email));
        scope.history().signals().forEach(this::addRemembered);
    }

    /** The sources that say anything at all in this audit; a source whose file is missing covers nothing. */
    public Set<SignalSource> present() {
        return present;
    }

    /**
     * What is said of one seat, the latest first; one sign for each source, and for each that was remembered.
     *
     * @param accepted whether no invitation to it is open: what was done at another seat of the person accepts none
     */
    public List<Sign> of(String workspace, Email email, boolean accepted) {
        String seatWorkspace = SeatKey.fold(workspace);
        Map<SignalSource, LastSeen> now = new TreeMap<>();
        Map<SignalSource, LastSeen> later = new TreeMap<>();
        Map<String, LastSeen> remembered = new TreeMap<>();
        for (Told word : told.getOrDefault(email, List.of())) {
            if (!(word.own() && word.concerns(seatWorkspace)) && !(shared && accepted)) {
                continue;
            }
            if (word.word().on().filter(day -> day.isAfter(asOf)).isPresent()) {
                later.merge(word.source(), word.word(), LastSeen::latest);
            } else if (word.source() == SignalSource.HISTORY) {
                remembered.merge(word.seenAt(), word.word(), LastSeen::latest);
            } else {
                now.merge(word.source(), word.word(), LastSeen::latest);
            }
        }
        List<Sign> signs = new ArrayList<>();
        now.forEach((source, word) -> signs.add(new Sign(source, "", word, true)));
        later.forEach((source, word) -> {
            if (!now.containsKey(source) && source != SignalSource.HISTORY) {
                signs.add(new Sign(source, "", word, false));
            }
        });
        remembered.forEach((seenAt, word) -> {
            if (isNews(word, SignalSource.of(seenAt).map(now::get))) {
                signs.add(new Sign(SignalSource.HISTORY, seenAt, word, true));
            }
        });
        signs.sort(Sign.LATEST_FIRST);
        return List.copyOf(signs);
    }

    /** What was remembered is worth showing where the source itself has forgotten it. */
    private static boolean isNews(LastSeen remembered, Optional<LastSeen> now) {
        return now.map(word -> !word.latest(remembered).equals(word)).orElse(true);
    }

    private void addUsage(UsageTally.OfMember member) {
        member.lastOn().ifPresent(day -> add(SignalSource.USAGE, member.workspace(), member.email(), LastSeen.on(day)));
        member.days().stream()
                .map(UsageTally.MemberDay::day)
                .filter(day -> !day.isAfter(asOf))
                .max(LocalDate::compareTo)
                .ifPresent(day -> add(SignalSource.USAGE, member.workspace(), member.email(), LastSeen.on(day)));
        member.undated()
                .filter(UsageTally.Total::tellsOfUse)
                .ifPresent(
                        total -> add(SignalSource.TOTALS, member.workspace(), member.email(), LastSeen.during(asOf)));
    }

    private void addLogin(String app, Email email) {
        addresses
                .person(email)
                .map(person -> person.lastLogins().getOrDefault(app, LastSeen.UNKNOWN))
                .ifPresent(word -> add(SignalSource.IDP, "", email, word));
    }

    private void addRemembered(RememberedSignal signal) {
        put(SignalSource.HISTORY, signal.source(), signal.workspace(), signal.email(), SignalSource.remembered(signal));
    }

    private void add(SignalSource source, String workspace, Email address, LastSeen word) {
        put(source, "", workspace, address, word);
    }

    private void put(SignalSource source, String seenAt, String workspace, Email address, LastSeen word) {
        if (word.state() == LastSeen.State.UNKNOWN) {
            return;
        }
        present.add(source);
        List<Email> own = addresses.seatsOf(address);
        for (Email seat : shared ? addresses.seatsOfHolder(address) : own) {
            told.computeIfAbsent(seat, email -> new ArrayList<>())
                    .add(new Told(source, seenAt, own.contains(seat), SeatKey.fold(workspace), word));
        }
    }
}
