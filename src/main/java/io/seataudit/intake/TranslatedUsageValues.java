package io.seataudit.intake;

import io.seataudit.intake.row.BadField;
import io.seataudit.model.Credits;
import io.seataudit.model.Email;
import io.seataudit.usage.UsageValues;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** Cells of {@link TranslatedUsage}: amounts are plain or a complaint, days are as the file has them. */
record TranslatedUsageValues(ProfileUsageValues profile) implements UsageValues {
    private static final String SIGN = " \u2014 ";

    static String complaint(BadField bad) {
        return bad.value() + SIGN + bad.reason();
    }

    @Override
    public Optional<Instant> instant(String cell) throws BadValue {
        return profile.instant(cell);
    }

    @Override
    public long millionths(String cell) throws BadValue {
        int sign = cell.indexOf(SIGN);
        if (sign >= 0) {
            throw new BadValue(cell.substring(sign + SIGN.length()));
        }
        try {
            return Credits.rounded(new BigDecimal(cell)).millionths();
        } catch (NumberFormatException e) {
            throw new BadValue("is blank, but every row needs it; fill it in");
        } catch (ArithmeticException e) {
            throw new BadValue("is larger than an amount of credits can be");
        }
    }

    @Override
    public Email member(String cell) {
        return profile.member(cell);
    }

    @Override
    public boolean plainForms() {
        return profile.sameZone();
    }

    @Override
    public boolean periodWhenUndated() {
        return profile.periodWhenUndated();
    }
}
