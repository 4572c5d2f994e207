package io.seataudit.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The sums of usage rows of one application in one period: the only thing that is kept of them. All amounts are net
 * millionths unless said otherwise; every list adds up to the same total, except that rows without a date are on no day.
 * Lists are sorted by key.
 *
 * @param identicalWithoutId rows without an event id whose content was seen before; counted, never dropped
 */
public record UsageTally(
        List<OfMember> members,
        List<OfTable> tables,
        List<OfName> providers,
        List<OfName> actions,
        List<OfDay> days,
        long rows,
        long identicalWithoutId) {

    /** No row was used. */
    public static final UsageTally EMPTY = new UsageTally(List.of(), List.of(), List.of(), List.of(), List.of(), 0, 0);

    /**
     * What one member burned. The e-mail is empty for rows that name nobody. {@code lastOn} also counts rows before the
     * period; {@code days} only those within it, ascending; {@code undated} those that name no day.
     */
    public record OfMember(
            String workspace,
            Email email,
            Optional<LocalDate> lastOn,
            List<MemberDay> days,
            long rows,
            Optional<Total> undated) {

        /** Of rows that all have their day. */
        public OfMember(String workspace, Email email, Optional<LocalDate> lastOn, List<MemberDay> days, long rows) {
            this(workspace, email, lastOn, days, rows, Optional.empty());
        }
    }

    /** What is known of the period only: rows of files without dates. */
    public record Total(long credits, long actions) {
        /** Whether anything was used: nothing follows from a zero. */
        public boolean tellsOfUse() {
            return credits > 0 || actions > 0;
        }
    }

    /** One member on one day. */
    public record MemberDay(LocalDate day, long credits, long actions) {}

    /** One table, by workspace and workbook; texts are empty where rows name none. */
    public record OfTable(String workspace, String workbook, String table, long credits, long actions, long rows) {}

    /** One provider or one kind of action; the name is empty where rows name none. */
    public record OfName(String name, long credits, long actions, long rows) {}

    /** One day: gross use and refunds apart, both not negative; net = used - refunded. */
    public record OfDay(
            LocalDate day, long creditsUsed, long creditsRefunded, long actionsUsed, long actionsRefunded, long rows) {}
}
