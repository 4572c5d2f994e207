package io.seataudit.people;

import io.seataudit.model.Alias;
import io.seataudit.model.Email;
import io.seataudit.model.Finding;
import io.seataudit.model.FindingCode;
import io.seataudit.model.PersonRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out which rows speak of the same person: the same work address; a secondary address that is another source's work
 * address; what the alias file declares. An address that two different people claim is nobody's, and a finding: a seat
 * must never be judged by somebody else's employment.
 */
final class IdentityIndex {
    private final Set<Identity> identities = new LinkedHashSet<>();
    private final Map<Email, Identity> byAddress = new LinkedHashMap<>();
    private final Set<Email> disputed = new HashSet<>();
    private final Map<Email, Email> declared = new HashMap<>();
    private final Map<SourceId, Identity> byId = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private List<Alias> strangers = List.of();

    /** An id says who somebody is in its own source only. */
    private record SourceId(String source, String id) {}

    IdentityIndex(List<PersonRow> rows, List<Alias> aliases) {
        rows.forEach(this::addByWorkAddress);
        rows.forEach(row -> row.otherEmails().stream()
                .filter(address -> !address.isNone())
                .forEach(address -> addSecondary(row.workEmail(), address)));
        addAliases(aliases);
    }

    Set<Identity> identities() {
        return identities;
    }

    /** The person of an address, unless nobody or more than one claims it. */
    Map<Email, Identity> byAddress() {
        Map<Email, Identity> clear = new LinkedHashMap<>(byAddress);
        clear.keySet().removeAll(disputed);
        return clear;
    }

    /** The aliases of people whom no people file knows by either address. */
    List<Alias> strangers() {
        return strangers;
    }

    List<Finding> findings() {
        return findings;
    }

    private void addByWorkAddress(PersonRow row) {
        Email address = row.workEmail();
        if (address.isNone()) {
            return;
        }
        Identity known = byAddress.get(address);
        Optional<Identity> moved = known == null ? sameId(row) : Optional.empty();
        if (moved.isPresent()) {
            moved.get().add(row);
            byAddress.put(address, moved.get());
        } else if (known == null) {
            open(row);
        } else if (!known.isSomebodyElse(row)) {
            known.add(row);
        } else {
            Identity other = open(row);
            // The address is judged by whoever is still employed.
            byAddress.put(address, known.isDeparted() ? other : known);
            report(
                    address,
                    FindingCode.SHARED_ADDRESS,
                    "Two different people of " + row.source() + " have this work address ("
                            + known.rows().get(0).origin() + ", " + row.origin() + "); correct one of them.");
        }
    }

    /** Whom the source lists under the same id and name with another address: somebody whose address changed. */
    private Optional<Identity> sameId(PersonRow row) {
        return Optional.ofNullable(byId.get(new SourceId(row.source(), row.id())))
                .filter(known -> known.hasNameOf(new Identity(row)));
    }

    private Identity open(PersonRow row) {
        Identity identity = new Identity(row);
        if (!row.id().isBlank()) {
            byId.putIfAbsent(new SourceId(row.source(), row.id()), identity);
        }
        identities.add(identity);
        byAddress.put(row.workEmail(), identity);
        return identity;
    }

    private void addSecondary(Email workAddress, Email address) {
        Identity holder = byAddress.get(workAddress);
        if (holder == null) {
            return;
        }
        Identity claimant = byAddress.get(address);
        if (claimant == null) {
            give(address, holder);
        } else if (!claimant.equals(holder)) {
            boolean itsWorkAddress = claimant.isWorkAddress(address);
            if (claimant.hasNameOf(holder) || (itsWorkAddress && claimant.isApartFrom(holder))) {
                join(claimant, holder);
            } else {
                dispute(address, claimant, holder, itsWorkAddress);
            }
        }
    }

    private void dispute(Email address, Identity claimant, Identity holder, boolean itsWorkAddress) {
        if (!itsWorkAddress) {
            disputed.add(address);
        }
        report(
                address,
                FindingCode.SHARED_ADDRESS,
                "Both " + claimant.firstAddress() + " and " + holder.firstAddress() + " have this address; "
                        + (itsWorkAddress
                                ? "it is taken as that of " + claimant.firstAddress() + "."
                                : "it is matched with neither until the alias file says whose it is."));
    }

    /** Rows whose addresses are not known yet wait for others that lead to them. */
    private void addAliases(List<Alias> aliases) {
        List<Alias> waiting = aliases;
        int before;
        do {
            before = waiting.size();
            List<Alias> left = new ArrayList<>();
            for (Alias alias : waiting) {
                if (!resolve(alias)) {
                    left.add(alias);
                }
            }
            waiting = left;
        } while (waiting.size() < before);
        strangers = List.copyOf(waiting);
    }

    private boolean resolve(Alias row) {
        if (row.email().isNone() || row.alias().isNone() || row.email().equals(row.alias())) {
            return true;
        }
        Optional<Identity> person = clear(row.email());
        Optional<Identity> other = clear(row.alias());
        if (person.isEmpty() && other.isEmpty()) {
            return false;
        }
        Email first = declared.putIfAbsent(row.alias(), row.email());
        if (first != null && !clear(first).equals(person)) {
            conflict(row, "it is already declared as an alias of " + first);
        } else if (person.isEmpty()) {
            give(row.email(), other.get());
        } else if (other.isEmpty()) {
            give(row.alias(), person.get());
        } else if (!person.equals(other)) {
            if (person.get().isApartFrom(other.get()) || person.get().hasNameOf(other.get())) {
                join(person.get(), other.get());
            } else {
                conflict(row, "one people file knows both, with different names");
            }
        }
        return true;
    }

    private void conflict(Alias row, String why) {
        report(
                row.alias(),
                FindingCode.ALIAS_CONFLICT,
                "The alias of " + row.email() + " in " + row.origin() + " is not used: " + why + ".");
    }

    private Optional<Identity> clear(Email address) {
        return disputed.contains(address) ? Optional.empty() : Optional.ofNullable(byAddress.get(address));
    }

    private void give(Email address, Identity identity) {
        disputed.remove(address);
        byAddress.put(address, identity);
        identity.addAddress(address);
    }

    private void join(Identity kept, Identity merged) {
        kept.absorb(merged);
        identities.remove(merged);
        merged.addresses().forEach(address -> byAddress.replace(address, merged, kept));
    }

    private void report(Email address, FindingCode code, String text) {
        findings.add(Finding.of(code, "", address.address(), text));
    }
}
