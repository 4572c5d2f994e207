package io.seataudit.intake.row;

import io.seataudit.intake.value.DateReader;
import io.seataudit.intake.value.NumberReader;
import io.seataudit.vendor.CellFormat;
import io.seataudit.vendor.ColumnRule;
import io.seataudit.vendor.DecimalStyle;
import java.time.ZoneId;
import java.util.List;

/**
 * Makes the readers of the cells of one file: by what the config declares, else by what the profile does.
 *
 * @param declared by the config
 * @param decimalCommaLikely whether the file is parted by semicolons, as where decimal commas are written: then the
 *     profile's decimal dot is no declaration any more
 * @param declaration where formats can be declared, for messages
 */
public record CellReaders(
        CellFormat declared,
        ZoneId reportZone,
        boolean decimalCommaLikely,
        boolean loginsAsIdentities,
        String declaration) {

    /** The reader of a column's days and moments. */
    public DateReader dates(ColumnRule rule) {
        List<String> forms = declared.dates().isEmpty() ? rule.dates().forms() : declared.dates();
        return new DateReader(forms, zone(rule), reportZone, declaration);
    }

    /** The reader of a column's numbers. */
    public NumberReader numbers(ColumnRule rule) {
        return new NumberReader(decimal(rule), !decimalCommaLikely, declaration);
    }

    /** The zone of times that carry none. */
    public ZoneId zone(ColumnRule rule) {
        return declared.zone().or(() -> rule.dates().zone()).orElse(reportZone);
    }

    /** The decimal style in force. */
    public DecimalStyle decimal(ColumnRule rule) {
        DecimalStyle style = rule.numbers().decimal();
        boolean doubtful = decimalCommaLikely && style == DecimalStyle.DOT;
        return declared.decimal().orElse(doubtful ? DecimalStyle.UNDECLARED : style);
    }
}
