package io.seataudit.contract;

import io.seataudit.model.ContractLine;
import io.seataudit.model.Licence;
import io.seataudit.model.Policy;
import io.seataudit.model.SeatStanding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything the contract rules may look at, for one application.
 *
 * @param seatPrice from the config, per month in the report currency; contract rows win
 * @param estimates prices per month in the report currency by (product, sku) that no contract backs, marked as such; an empty sku: any of the product
 * @param rates report currency per unit of another one
 */
public record ContractFacts(
        String app,
        LocalDate asOf,
        String currency,
        List<ContractLine> contract,
        List<Licence> licences,
        List<SeatStanding> seats,
        Policy policy,
        Optional<BigDecimal> seatPrice,
        Map<ModuleKey, BigDecimal> estimates,
        Map<String, BigDecimal> rates) {}
