package io.seataudit.contract;

import io.seataudit.model.ContractLine;
import io.seataudit.model.Email;
import io.seataudit.model.LastSeen;
import io.seataudit.model.Licence;
import io.seataudit.model.Scope;
import io.seataudit.model.SeatStanding;
import io.seataudit.model.SeatStatus;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Sorts contract lines and licences by (product, sku). Spelling differs between a contract and an export, so keys are
 * compared without regard to case and outer spaces; the contract's spelling is shown.
 */
final class Entitlements {
    private static final Comparator<ModuleKey> ORDER =
            Comparator.comparing(ModuleKey::product).thenComparing(ModuleKey::sku);

    private final Scope scope;
    private final ContractFacts facts;
    private final Map<ModuleKey, ModuleKey> spelling = new TreeMap<>(ORDER);
    private final Map<ModuleKey, List<ContractLine>> lines = new TreeMap<>(ORDER);
    private final Map<ModuleKey, List<Holding>> holdings = new TreeMap<>(ORDER);
    private int repeated;
    private boolean assumed;

    private Entitlements(Scope scope, ContractFacts facts) {
        this.scope = scope;
        this.facts = facts;
    }

    static Entitlements of(Scope scope, ContractFacts facts) {
        Entitlements entitlements = new Entitlements(scope, facts);
        entitlements.sortContract();
        entitlements.sortLicences();
        return entitlements;
    }

    /** Sorted by product, then sku. */
    List<LicensedModule> modules() {
        return spelling.entrySet().stream()
                .map(entry -> new LicensedModule(
                        entry.getValue(),
                        lines.getOrDefault(entry.getKey(), List.of()),
                        holdings.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    /** Licence rows that repeat one that is held by the same address. */
    int repeatedRows() {
        return repeated;
    }

    /** Whether seats stand in for licences, because nobody lists any. */
    boolean assumedFromSeats() {
        return assumed;
    }

    private void sortContract() {
        for (ContractLine line : facts.contract()) {
            if (line.inForce(scope.asOf())) {
                ModuleKey key = folded(line.product(), line.sku());
                spelling.putIfAbsent(
                        key, new ModuleKey(line.product().strip(), line.sku().strip()));
                lines.computeIfAbsent(key, unused -> new ArrayList<>()).add(line);
            }
        }
    }

    private void sortLicences() {
        if (facts.licences().isEmpty()) {
            assumeSeats();
            return;
        }
        Map<ModuleKey, Map<Email, LastSeen>> byHolder = new LinkedHashMap<>();
        for (Licence licence : facts.licences()) {
            if (licence.heldOn(scope.asOf())) {
                ModuleKey key = keyOf(licence);
                spelling.putIfAbsent(
                        key,
                        new ModuleKey(licence.product().strip(), licence.sku().strip()));
                Map<Email, LastSeen> holders = byHolder.computeIfAbsent(key, unused -> new TreeMap<>());
                if (holders.containsKey(licence.email())) {
                    repeated++;
                }
                holders.merge(licence.email(), known(licence.lastUsed()), LastSeen::latest);
            }
        }
        byHolder.forEach((key, holders) -> holdings.put(
                key,
                holders.entrySet().stream()
                        .map(holder -> new Holding(holder.getKey(), holder.getValue()))
                        .toList()));
    }

    /** Nothing after the as-of date counts; what was before it is then unknown. */
    private LastSeen known(LastSeen lastUsed) {
        return lastUsed.on().map(day -> day.isAfter(scope.asOf())).orElse(false) ? LastSeen.UNKNOWN : lastUsed;
    }

    /** A licence without a product belongs to the one contract line of that sku, where there is just one. */
    private ModuleKey keyOf(Licence licence) {
        ModuleKey own = folded(licence.product(), licence.sku());
        if (lines.containsKey(own)) {
            return own;
        }
        List<ModuleKey> sameSku = lines.keySet().stream()
                .filter(key -> key.sku().equals(own.sku()))
                .filter(key -> key.product().isEmpty() || own.product().isEmpty())
                .toList();
        return sameSku.size() == 1 ? sameSku.get(0) : own;
    }

    /**
     * Without any licence row, a contract for several of one thing is a contract for seats: every account takes one. A
     * quantity of one is a subscription to the whole, which no seat has a share of.
     */
    private void assumeSeats() {
        soleModule().ifPresent(key -> {
            Map<Email, LastSeen> holders = new TreeMap<>();
            for (SeatStanding seat : facts.seats()) {
                if (seat.status() != SeatStatus.DEPROVISIONED) {
                    holders.put(seat.email(), LastSeen.UNKNOWN);
                }
            }
            assumed = !holders.isEmpty();
            holdings.put(
                    key,
                    holders.entrySet().stream()
                            .map(holder -> new Holding(holder.getKey(), holder.getValue()))
                            .toList());
        });
    }

    private Optional<ModuleKey> soleModule() {
        if (lines.size() != 1) {
            return Optional.empty();
        }
        Map.Entry<ModuleKey, List<ContractLine>> only =
                lines.entrySet().iterator().next();
        BigDecimal quantity =
                only.getValue().stream().map(ContractLine::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
        return quantity.compareTo(BigDecimal.ONE) > 0 ? Optional.of(only.getKey()) : Optional.empty();
    }

    static ModuleKey folded(String product, String sku) {
        return new ModuleKey(
                product.strip().toLowerCase(Locale.ROOT), sku.strip().toLowerCase(Locale.ROOT));
    }
}
