package io.seataudit.contract;

import io.seataudit.model.ContractLine;
import io.seataudit.model.Licence;
import io.seataudit.model.SeatStanding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything the contract rules may look at for one application, beside the scope of its audit.
 *
 * @param licences of every account, each under the address of its seat
 * @param seatPrice from the config, per month in the report currency; contract rows win
 * @param estimates prices per month in the report currency by (product, sku) that no contract backs, marked as such; an
 *     empty sku: any of the product
 */
public record ContractFacts(
        List<ContractLine> contract,
        List<Licence> licences,
        List<SeatStanding> seats,
        Optional<BigDecimal> seatPrice,
        Map<ModuleKey, BigDecimal> estimates) {}
