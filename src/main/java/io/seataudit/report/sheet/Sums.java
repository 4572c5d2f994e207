package io.seataudit.report.sheet;

import java.math.BigDecimal;
import java.util.List;

/** Formulas that add up or count the rows of a table under conditions, with the value that they must give. */
public final class Sums {
    private final Book book;

    /** Sums over the tables of a book. */
    public Sums(Book book) {
        this.book = book;
    }

    /** Only rows whose column shows this text. */
    public record Where(String header, String text) {}

    /** The sum of a column over the rows that meet all conditions; 0 for a table without rows. */
    public Cell sum(String table, String header, List<Where> conditions) {
        if (!book.hasRows(table)) {
            return Cell.of(0);
        }
        String formula = conditions.isEmpty()
                ? book.sum(table, header)
                : book.overParts(
                        table, part -> "SUMIFS(" + part.columnRef(header) + "," + criteria(part, conditions) + ")");
        return Cell.formula(formula, Cell.of(value(table, header, conditions)));
    }

    /** How many rows meet all conditions; {@code header} names any column. */
    public Cell count(String table, String header, List<Where> conditions) {
        return book.hasRows(table) ? count(table, header, conditions, rows(table, conditions)) : Cell.of(0);
    }

    /** The same, where the number is known already. */
    public Cell count(String table, String header, List<Where> conditions, long known) {
        if (!book.hasRows(table)) {
            return Cell.of(known);
        }
        String formula = book.overParts(
                table,
                part -> conditions.isEmpty()
                        ? "ROWS(" + part.columnRef(header) + ")"
                        : "COUNTIFS(" + criteria(part, conditions) + ")");
        return Cell.formula(formula, Cell.of(known));
    }

    private static String criteria(Placed<?> part, List<Where> conditions) {
        StringBuilder text = new StringBuilder();
        for (Where where : conditions) {
            String literal =
                    SheetXml.harmless(where.text()).replaceAll("([~*?])", "~$1").replace("\"", "\"\"");
            text.append(text.isEmpty() ? "" : ",")
                    .append(part.columnRef(where.header()))
                    .append(",\"=")
                    .append(literal)
                    .append('"');
        }
        return text.toString();
    }

    private BigDecimal value(String table, String header, List<Where> conditions) {
        BigDecimal[] sum = {BigDecimal.ZERO};
        book.forEach(table, row -> {
            if (row.meets(conditions)) {
                sum[0] = sum[0].add(row.cell(header).amount());
            }
        });
        return sum[0];
    }

    private long rows(String table, List<Where> conditions) {
        long[] count = {0};
        book.forEach(table, row -> count[0] += row.meets(conditions) ? 1 : 0);
        return count[0];
    }
}
