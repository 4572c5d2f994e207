package io.seataudit.usage;

import io.seataudit.model.UsageTally.MemberDay;
import io.seataudit.model.UsageTally.Total;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Net credits and actions of every member on every day of the period, and the last day of all. Eight days of a member
 * are one piece, made when first needed, so that a million members with one event each stay small.
 */
final class MemberDays {
    private static final int DAYS_IN_PIECE = 8;
    private static final int PIECE = 2 * DAYS_IN_PIECE;
    private static final int PIECES_IN_PAGE = 1024;

    /** Behind the days of the longest month: the place of what has no day. */
    private static final int NO_DAY = 31;

    /** Of each member, side by side: rows; last day and days seen; four pieces, plus one, in two longs. */
    private static final int HEAD = 4;

    /** Before all days, so that a last day of 0 means none. */
    private static final long DAY_ZERO = LocalDate.of(0, 1, 1).toEpochDay();

    private long[] heads = new long[HEAD * 64];
    private long[][] pages = {};
    private int pieces;

    /** Adds an event on a day since 1970-01-01, which is so many days behind the first of the period. */
    void add(int member, int epochDay, int day, long credits, long actions) {
        sign(member, epochDay);
        add(member, day, credits, actions);
    }

    /** Adds a row that belongs to the period and to no day of it; it is no sign of activity on any day. */
    void addUndated(int member, long credits, long actions) {
        makeRoom(member);
        add(member, NO_DAY, credits, actions);
    }

    private void add(int member, int day, long credits, long actions) {
        int head = HEAD * member;
        heads[head]++;
        heads[head + 1] |= 1L << day;
        int piece = piece(head, day);
        if (piece < 0) {
            piece = newPiece(head, day);
        }
        long[] page = pages[piece / PIECES_IN_PAGE];
        int at = place(piece, day);
        page[at] = Math.addExact(page[at], credits);
        page[at + 1] = Math.addExact(page[at + 1], actions);
    }

    /** A sign of activity on a day since 1970-01-01. */
    void sign(int member, int epochDay) {
        makeRoom(member);
        int head = HEAD * member;
        long last = epochDay - DAY_ZERO;
        if (last > heads[head + 1] >>> 32) {
            heads[head + 1] = (last << 32) | (heads[head + 1] & 0xffffffffL);
        }
    }

    private void makeRoom(int member) {
        int head = HEAD * member;
        if (head >= heads.length) {
            heads = Arrays.copyOf(heads, Math.max(head + HEAD, 2 * heads.length));
        }
    }

    /** How many events the member has in the period. */
    long rows(int member) {
        return HEAD * member < heads.length ? heads[HEAD * member] : 0;
    }

    /** The last day with a sign of activity. */
    Optional<LocalDate> lastOn(int member) {
        long last = HEAD * member < heads.length ? heads[HEAD * member + 1] >>> 32 : 0;
        return last == 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(last + DAY_ZERO));
    }

    /** The days on which the member has events, ascending. */
    List<MemberDay> of(int member, LocalDate firstDay) {
        int head = HEAD * member;
        List<MemberDay> days = new ArrayList<>();
        for (int rest = head < heads.length ? (int) heads[head + 1] & ~(1 << NO_DAY) : 0; rest != 0; rest &= rest - 1) {
            int day = Integer.numberOfTrailingZeros(rest);
            days.add(new MemberDay(firstDay.plusDays(day), amount(head, day, 0), amount(head, day, 1)));
        }
        return List.copyOf(days);
    }

    /** What the member's rows without a day come to; empty where there are none. */
    Optional<Total> undated(int member) {
        int head = HEAD * member;
        return head < heads.length && (heads[head + 1] >>> NO_DAY & 1) != 0
                ? Optional.of(new Total(amount(head, NO_DAY, 0), amount(head, NO_DAY, 1)))
                : Optional.empty();
    }

    /** Credits (0) or actions (1) of a day that has any. */
    private long amount(int head, int day, int which) {
        int piece = piece(head, day);
        return pages[piece / PIECES_IN_PAGE][place(piece, day) + which];
    }

    /** The piece that holds the day, or -1. */
    private int piece(int head, int day) {
        return (int) (heads[head + 2 + day / 16] >>> shift(day)) - 1;
    }

    private int newPiece(int head, int day) {
        if (pieces % PIECES_IN_PAGE == 0) {
            pages = Arrays.copyOf(pages, pieces / PIECES_IN_PAGE + 1);
            pages[pieces / PIECES_IN_PAGE] = new long[PIECES_IN_PAGE * PIECE];
        }
        int piece = pieces++;
        heads[head + 2 + day / 16] |= (piece + 1L) << shift(day);
        return piece;
    }

    /** The first eight of sixteen days stand in the lower half of their long. */
    private static int shift(int day) {
        return day % 16 < DAYS_IN_PIECE ? 0 : Integer.SIZE;
    }

    private static int place(int piece, int day) {
        return piece % PIECES_IN_PAGE * PIECE + 2 * (day % DAYS_IN_PIECE);
    }
}
