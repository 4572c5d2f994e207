package io.seataudit.intake;

import io.seataudit.intake.value.BadCell;
import io.seataudit.intake.value.DateReader;
import io.seataudit.intake.value.EmailReader;
import io.seataudit.intake.value.NumberReader;
import io.seataudit.model.Credits;
import io.seataudit.model.Email;
import io.seataudit.text.CellText;
import io.seataudit.usage.UsageValues;
import io.seataudit.vendor.ColumnRule;
import io.seataudit.vendor.DecimalStyle;
import io.seataudit.vendor.HeaderKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * Cells of usage files by the profile's formats.
 *
 * @param undated whether the rows of the file are totals of its period
 * @param dateRule the rule of {@code occurred_at}
 * @param factor from the file's unit to credits; negative where use is written as a negative number
 * @param sameZone whether times without a zone are meant in the report's
 * @param plainNumbers whether plain decimals mean what they say
 */
record ProfileUsageValues(
        DateReader dates,
        NumberReader numbers,
        ColumnRule dateRule,
        BigDecimal factor,
        boolean sameZone,
        boolean plainNumbers,
        boolean undated)
        implements UsageValues {

    static ProfileUsageValues of(OpenedFile opened, IntakeContext context) {
        ColumnRule date = rule(opened, "occurred_at");
        ColumnRule credits = rule(opened, "credits");
        boolean sameZone = opened.readers().zone(date).equals(context.zone());
        boolean plainNumbers = opened.readers().decimal(credits) != DecimalStyle.COMMA
                && !opened.readers().decimalCommaLikely()
                && credits.numbers().factor().compareTo(BigDecimal.ONE) == 0;
        return new ProfileUsageValues(
                opened.readers().dates(date),
                opened.readers().numbers(credits),
                date,
                credits.numbers().factor(),
                sameZone,
                plainNumbers,
                opened.shape().undated());
    }

    @Override
    public Optional<Instant> instant(String cell) throws BadValue {
        String text = CellText.clean(cell);
        if (text.isEmpty() || dateRule.words().unknown().contains(HeaderKey.ofWord(text))) {
            return Optional.empty();
        }
        try {
            return Optional.of(dates.read(text).instant());
        } catch (BadCell e) {
            throw new BadValue(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public long millionths(String cell) throws BadValue {
        if (CellText.clean(cell).isEmpty()) {
            throw new BadValue("is blank, but every row needs it; fill it in");
        }
        try {
            return Credits.rounded(numbers.read(cell).multiply(factor)).millionths();
        } catch (BadCell e) {
            throw new BadValue(String.valueOf(e.getMessage()));
        } catch (ArithmeticException e) {
            throw new BadValue("is larger than an amount of credits can be");
        }
    }

    /** As the member list reads them, login names among them. */
    @Override
    public Email member(String cell) {
        try {
            return EmailReader.read(cell, true);
        } catch (BadCell e) {
            return new Email(CellText.clean(cell));
        }
    }

    @Override
    public boolean plainForms() {
        return sameZone && plainNumbers;
    }

    @Override
    public boolean periodWhenUndated() {
        return undated;
    }

    private static ColumnRule rule(OpenedFile opened, String column) {
        return Optional.ofNullable(opened.shape().columns().get(column)).orElseThrow();
    }
}
