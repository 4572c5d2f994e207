package io.seataudit.intake.row;

import io.seataudit.intake.value.EmailReader;
import io.seataudit.model.Credits;
import io.seataudit.model.Email;
import io.seataudit.model.IntegrationUsage;
import io.seataudit.model.McpUsage;
import io.seataudit.model.Origin;
import io.seataudit.model.WorkbookUsage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Rows about credits used, as Clay's Usage page shows them (vendors.md#clay-usage-page). */
public final class CreditRows {
    private static final List<String> LEVELS = List.of("workspace", "folder", "workbook", "table");

    private CreditRows() {}

    /** A row of the Usage page, parent or not, with its depth where the file tells it. */
    public static WorkbookRow workbook(Cells cells, Origin origin) throws BadField {
        WorkbookUsage usage = new WorkbookUsage(
                origin,
                cells.requiredText("name"),
                cells.flag("usage"),
                cells.email("owner"),
                requiredCredits(cells, "credits_used"));
        Optional<String> type = cells.word("type");
        Optional<Integer> level =
                cells.has("type") ? type.map(LEVELS::indexOf) : Optional.of(cells.indentation("name"));
        return new WorkbookRow(usage, level);
    }

    /** What one integration used. */
    public static IntegrationUsage integration(Cells cells, Origin origin) throws BadField {
        return new IntegrationUsage(origin, cells.requiredText("name"), requiredCredits(cells, "credits_used"));
    }

    /** The cell of credits used may hold the limit too ({@code 12 / 1,000}); the name may hold the e-mail. */
    public static McpUsage mcp(Cells cells, Origin origin) throws BadField {
        String used = cells.requiredText("credits_used");
        int slash = used.indexOf('/');
        String limit = cells.known("credit_limit");
        String limitInUsed = slash < 0 ? "" : used.substring(slash + 1).strip();
        boolean limited = !limit.isEmpty() || limitInUsed.chars().anyMatch(Character::isDigit);
        Optional<BigDecimal> cap = !limited
                ? Optional.empty()
                : limit.isEmpty() ? cells.number("credits_used", limitInUsed) : cells.number("credit_limit");
        Optional<BigDecimal> amount = cells.number(
                "credits_used", slash < 0 ? used : used.substring(0, slash).strip());
        if (amount.isEmpty()) {
            throw cells.blank("credits_used");
        }
        String name = cells.known("name");
        Email email = cells.email("email");
        return new McpUsage(
                origin,
                email.isNone() ? EmailReader.within(name) : email,
                name,
                cap.isPresent() ? Optional.of(exact(cells, "credit_limit", cap.get())) : Optional.empty(),
                exact(cells, "credits_used", amount.get()));
    }

    static Optional<Credits> credits(Cells cells, String column) throws BadField {
        Optional<BigDecimal> amount = cells.number(column);
        return amount.isEmpty() ? Optional.empty() : Optional.of(exact(cells, column, amount.get()));
    }

    private static Credits requiredCredits(Cells cells, String column) throws BadField {
        return exact(cells, column, cells.requiredNumber(column));
    }

    private static Credits exact(Cells cells, String column, BigDecimal amount) throws BadField {
        try {
            return Credits.rounded(amount);
        } catch (ArithmeticException e) {
            throw cells.bad(column, "is larger than an amount of credits can be");
        }
    }
}
