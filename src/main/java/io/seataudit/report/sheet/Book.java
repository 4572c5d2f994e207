package io.seataudit.report.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** All pages laid out on sheets, and where every table came to stand. A table too long for a sheet goes on in more. */
public final class Book {
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<String, List<Placed<?>>> tables = new LinkedHashMap<>();

    /** One sheet of the file: a page, or a further part of one. */
    record Sheet(String name, Page page, String note, List<PlacedBlock> blocks) {
        List<Placed<?>> tables() {
            List<Placed<?>> placed = new ArrayList<>();
            for (PlacedBlock block : blocks) {
                block.table().forEach(placed::add);
            }
            return placed;
        }
    }

    /** A block and its first row (from 1); {@code table} has one element for a table, else none. */
    record PlacedBlock(Block block, int row, List<Placed<?>> table) {}

    Book(List<Page> pages, int rowsPerSheet) {
        pages.forEach(page -> place(page, rowsPerSheet));
    }

    List<Sheet> sheets() {
        return sheets;
    }

    boolean hasRows(String name) {
        return tables.containsKey(name) && !parts(name).get(0).isEmpty();
    }

    /** The absolute address of some rows of one column, which stand on the table's first sheet. */
    public String range(String table, int first, int count, String header) {
        return parts(table).get(0).range(first, count, header);
    }

    /**
     * The address of one cell of a table, by the row's index over all parts, as {@code 'Credit ledger'!$F$9}; throws
     * {@link IllegalArgumentException} where there is none.
     */
    public String cell(String table, int index, String header) {
        for (Placed<?> part : parts(table)) {
            if (index < part.to()) {
                return part.cell(index, header);
            }
        }
        throw new IllegalArgumentException("table " + table + " has no row " + index);
    }

    /** A formula for the sum of a column over all parts of a table. */
    String sum(String table, String header) {
        return overParts(table, part -> "SUM(" + part.columnRef(header) + ")");
    }

    /** A formula that adds up something over all parts of a table. */
    String overParts(String table, PartFormula formula) {
        return parts(table).stream().map(formula::of).collect(Collectors.joining("+"));
    }

    /** A formula for one part of a table. */
    interface PartFormula {
        String of(Placed<?> part);
    }

    /** Shows every row of a table, over all parts. */
    void forEach(String table, Consumer<RowView> reader) {
        parts(table).forEach(part -> forEach(part, reader));
    }

    private <T> void forEach(Placed<T> part, Consumer<RowView> reader) {
        int index = part.from();
        for (T row : part.rows()) {
            At at = new At(this, part, part.firstRow() + index - part.from(), index);
            reader.accept(header -> part.column(header).value().of(row, at));
            index++;
        }
    }

    /** One row, cell by cell. */
    interface RowView {
        Cell cell(String header);

        default boolean meets(List<Sums.Where> conditions) {
            for (Sums.Where where : conditions) {
                if (!(cell(where.header()) instanceof Cell.Text text
                        && text.text().equals(where.text()))) {
                    return false;
                }
            }
            return true;
        }
    }

    private List<Placed<?>> parts(String name) {
        List<Placed<?>> parts = tables.get(name);
        if (parts == null) {
            throw new IllegalArgumentException("no table " + name);
        }
        return parts;
    }

    private void place(Page page, int rowsPerSheet) {
        List<PlacedBlock> placed = new ArrayList<>();
        int row = page.firstRow();
        for (Block block : page.blocks()) {
            if (block instanceof Table<?> table) {
                row = table.caption().isEmpty() ? row : row + 1;
                int room = rowsPerSheet - row - 1;
                if (table.rows().size() > room) {
                    split(page, placed, table, row, room);
                    return;
                }
                Placed<?> whole = put(
                        table, page.name(), table.name(), row, 0, table.rows().size());
                placed.add(new PlacedBlock(block, row, List.of(whole)));
                row = whole.endRow() + 2;
            } else {
                placed.add(new PlacedBlock(block, row, List.of()));
                row += block instanceof Block.Lines lines
                        ? lines.lines().size() + 1
                        : ((Block.Charts) block).rows() + 1;
            }
        }
        sheets.add(new Sheet(page.name(), page, page.note(), placed));
    }

    /** The long table is the last of its page: its further parts stand alone on sheets of their own. */
    private void split(Page page, List<PlacedBlock> before, Table<?> table, int row, int firstRoom) {
        int size = table.rows().size();
        int from = 0;
        for (int part = 1; from < size; part++) {
            int headerRow = part == 1 ? row : Page.FIRST_ROW;
            int to = Math.min(size, from + firstRoom);
            String suffix = part == 1 ? "" : " (" + part + ")";
            String name = part == 1 ? table.name() : table.name() + "_" + part;
            Placed<?> placed = put(table, page.name() + suffix, name, headerRow, from, to);
            List<PlacedBlock> blocks = new ArrayList<>(part == 1 ? before : List.of());
            blocks.add(new PlacedBlock(table, headerRow, List.of(placed)));
            String note = String.format(
                    java.util.Locale.ROOT,
                    "Rows %,d to %,d of %,d: a sheet holds no more%s.",
                    from + 1,
                    to,
                    size,
                    to < size ? "; the next are in the tab \"" + page.name() + " (" + (part + 1) + ")\"" : "");
            sheets.add(new Sheet(page.name() + suffix, page, note, blocks));
            from = to;
        }
    }

    private <T> Placed<T> put(Table<T> table, String sheet, String name, int row, int from, int to) {
        Placed<T> placed = Placed.of(table, sheet, name, row, from, to);
        tables.computeIfAbsent(table.name(), key -> new ArrayList<>()).add(placed);
        return placed;
    }
}
