package io.seataudit.intake.row;

import io.seataudit.intake.value.DateReader;
import io.seataudit.intake.value.NumberReader;
import io.seataudit.vendor.ColumnRule;
import io.seataudit.vendor.DecimalStyle;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * How the cells of one file are written: what the config declares, else what the profile does.
 *
 * @param declaredDates of the config; empty: those of the profile
 * @param decimalCommaLikely whether the file is parted by semicolons, as where decimal commas are written: then the
 *     profile's decimal dot is no declaration any more
 * @param declaration where formats can be declared, for messages
 */
public record CellFormats(
        List<String> declaredDates,
        Optional<DecimalStyle> declaredDecimal,
        Optional<ZoneId> declaredZone,
        ZoneId reportZone,
        boolean decimalCommaLikely,
        boolean loginsAsIdentities,
        String declaration) {

    public DateReader dates(ColumnRule rule) {
        List<String> forms = declaredDates.isEmpty() ? rule.dates().forms() : declaredDates;
        return new DateReader(forms, zone(rule), reportZone, declaration);
    }

    public NumberReader numbers(ColumnRule rule) {
        return new NumberReader(decimal(rule), !decimalCommaLikely, declaration);
    }

    /** The zone of times that carry none. */
    public ZoneId zone(ColumnRule rule) {
        return declaredZone.or(() -> rule.dates().zone()).orElse(reportZone);
    }

    /** The decimal style in force. */
    public DecimalStyle decimal(ColumnRule rule) {
        DecimalStyle style = rule.numbers().decimal();
        boolean doubtful = decimalCommaLikely && style == DecimalStyle.DOT;
        return declaredDecimal.orElse(doubtful ? DecimalStyle.UNDECLARED : style);
    }
}
