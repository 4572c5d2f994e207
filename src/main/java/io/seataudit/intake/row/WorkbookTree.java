package io.seataudit.intake.row;

import io.seataudit.model.Credits;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which rows of Clay's Usage page are parents, whose credits are totals of the rows below them and must not be
 * added to those (rules.md#usage-page-tree). The page shows a tree in one list, each parent before its children. Tried
 * in order: the depth of the rows, paths as names, and, when the rows add up to more than the workspace used,
 * arithmetic: a row that equals the sum of the rows after it.
 */
public final class WorkbookTree {
    private static final List<String> PATH_SIGNS = List.of(" / ", "/", " > ", " › ", " » ");

    private final List<WorkbookRow> rows;
    private final Set<Integer> parents = new HashSet<>();

    private WorkbookTree(List<WorkbookRow> rows) {
        this.rows = rows;
    }

    /** What was found: positions (0-based) of parents; or, {@code undecided}, that nobody can tell. */
    public record Parents(Set<Integer> positions, boolean undecided) {}

    /** {@code total}: what the whole workspace used, where the file says. */
    public static Parents parents(List<WorkbookRow> rows, Optional<Credits> total) {
        WorkbookTree tree = new WorkbookTree(rows);
        if (tree.hasLevels()) {
            tree.takeByLevel();
        } else if (!tree.takeByPath()) {
            return tree.byArithmetic(total);
        }
        return new Parents(Set.copyOf(tree.parents), false);
    }

    private boolean hasLevels() {
        return rows.stream().allMatch(row -> row.level().isPresent())
                && rows.stream().map(WorkbookRow::level).distinct().count() > 1;
    }

    private void takeByLevel() {
        for (int i = 0; i + 1 < rows.size(); i++) {
            if (rows.get(i + 1).level().orElse(0) > rows.get(i).level().orElse(0)) {
                parents.add(i);
            }
        }
    }

    private boolean takeByPath() {
        for (int i = 0; i + 1 < rows.size(); i++) {
            String name = rows.get(i).usage().name();
            String next = rows.get(i + 1).usage().name();
            if (PATH_SIGNS.stream().anyMatch(sign -> next.startsWith(name + sign))) {
                parents.add(i);
            }
        }
        return !parents.isEmpty();
    }

    private Parents byArithmetic(Optional<Credits> total) {
        if (total.isPresent() && leaves().compareTo(total.get().toBigDecimal()) <= 0) {
            return new Parents(Set.of(), false);
        }
        boolean manyChildren = takeBySum();
        if (total.isPresent()) {
            return new Parents(
                    Set.copyOf(parents), leaves().compareTo(total.get().toBigDecimal()) > 0);
        }
        // Without a total, a row that equals one other may be its parent or its twin; only a sum of several tells.
        return new Parents(Set.of(), manyChildren);
    }

    /** From the last row to the first, so that the end of every subtree below is known. Whether one has many children. */
    private boolean takeBySum() {
        int[] end = new int[rows.size()];
        boolean manyChildren = false;
        for (int root = rows.size() - 1; root >= 0; root--) {
            long missing = credits(root).millionths();
            int at = root + 1;
            while (at < rows.size() && missing > 0 && fits(credits(at).millionths(), missing)) {
                missing -= credits(at).millionths();
                at = end[at];
            }
            boolean parent = missing == 0 && at > root + 1;
            end[root] = parent ? at : root + 1;
            if (parent) {
                parents.add(root);
                manyChildren |= at > root + 2;
            }
        }
        return manyChildren;
    }

    private static boolean fits(long part, long missing) {
        return part <= missing && part > missing - Long.MAX_VALUE;
    }

    private BigDecimal leaves() {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < rows.size(); i++) {
            sum = parents.contains(i) ? sum : sum.add(credits(i).toBigDecimal());
        }
        return sum;
    }

    private Credits credits(int at) {
        return rows.get(at).usage().used();
    }
}
