package io.seataudit.audit;

import io.seataudit.contract.ModuleKey;
import io.seataudit.model.ExchangeRates;
import io.seataudit.vendor.VendorProfile;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** A vendor's public prices for the modules that occur, per month, in the report currency where a rate is known. */
final class PriceEstimates {
    private PriceEstimates() {}

    static Map<ModuleKey, BigDecimal> of(VendorProfile profile, AppRows rows, ExchangeRates rates) {
        Map<ModuleKey, BigDecimal> estimates = new HashMap<>();
        Stream.concat(
                        rows.accounts().licences().stream()
                                .map(licence -> new ModuleKey(licence.product(), licence.sku())),
                        rows.money().contract().stream().map(line -> new ModuleKey(line.product(), line.sku())))
                .distinct()
                .forEach(module -> profile.pricing().estimates().stream()
                        .filter(estimate -> estimate.product().equalsIgnoreCase(module.product()))
                        .filter(estimate ->
                                estimate.sku().isEmpty() || estimate.sku().equalsIgnoreCase(module.sku()))
                        .findFirst()
                        .flatMap(estimate -> rates.amount(estimate.perMonth(), estimate.currency()))
                        .ifPresent(price -> estimates.put(module, price)));
        return estimates;
    }
}
