package io.seataudit.contract;

import io.seataudit.model.ContractLine;
import java.math.BigDecimal;
import java.util.List;

/** One (product, sku) on the as-of date: the contract lines in force and the licences held. */
record LicensedModule(ModuleKey key, List<ContractLine> lines, List<Holding> holdings) {

    boolean underContract() {
        return !lines.isEmpty();
    }

    /** Whether a line in force names a price, in whatever currency. */
    boolean pricedByContract() {
        return lines.stream().anyMatch(line -> line.unitPrice().isPresent());
    }

    /** Several lines of one key in force add up: a base contract and what was bought on top. */
    BigDecimal purchased() {
        return lines.stream().map(ContractLine::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal assigned() {
        return BigDecimal.valueOf(holdings.size());
    }

    BigDecimal unassigned() {
        return purchased().subtract(assigned()).max(BigDecimal.ZERO);
    }

    BigDecimal over() {
        return assigned().subtract(purchased()).max(BigDecimal.ZERO);
    }

    /** As findings and checks name it. */
    String label() {
        return key.product().isBlank() ? key.sku() : key.product() + " / " + key.sku();
    }
}
