package io.seataudit.intake.usage;

import io.seataudit.model.UsageTally.MemberDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Net credits and actions of every member on every day of the period. Eight days of a member are one piece, made when
 * first needed, so that a million members with one event each stay small.
 */
final class MemberDays {
    private static final int DAYS_IN_PIECE = 8;
    private static final int PIECES_OF_MEMBER = 4;
    private static final int PIECE = 2 * DAYS_IN_PIECE;
    private static final int PIECES_IN_PAGE = 1024;

    private int[] pieceOf = new int[PIECES_OF_MEMBER * 64];
    private int[] seen = new int[64];
    private long[] rows = new long[64];
    private long[][] pages = {};
    private int pieces;

    /** Adds an event on a day of the period, counted from 0. */
    void add(int member, int day, long credits, long actions) {
        if (member >= seen.length) {
            int room = Math.max(member + 1, 2 * seen.length);
            seen = Arrays.copyOf(seen, room);
            rows = Arrays.copyOf(rows, room);
            pieceOf = Arrays.copyOf(pieceOf, PIECES_OF_MEMBER * room);
        }
        int index = PIECES_OF_MEMBER * member + day / DAYS_IN_PIECE;
        int piece = pieceOf[index] == 0 ? newPiece(index) : pieceOf[index] - 1;
        long[] page = pages[piece / PIECES_IN_PAGE];
        int at = piece % PIECES_IN_PAGE * PIECE + 2 * (day % DAYS_IN_PIECE);
        page[at] = Math.addExact(page[at], credits);
        page[at + 1] = Math.addExact(page[at + 1], actions);
        seen[member] |= 1 << day;
        rows[member]++;
    }

    /** How many events the member has. */
    long rows(int member) {
        return member < rows.length ? rows[member] : 0;
    }

    /** The days on which the member has events, ascending. */
    List<MemberDay> of(int member, LocalDate firstDay) {
        List<MemberDay> days = new ArrayList<>();
        for (int rest = member < seen.length ? seen[member] : 0; rest != 0; rest &= rest - 1) {
            int day = Integer.numberOfTrailingZeros(rest);
            int piece = pieceOf[PIECES_OF_MEMBER * member + day / DAYS_IN_PIECE] - 1;
            long[] page = pages[piece / PIECES_IN_PAGE];
            int at = piece % PIECES_IN_PAGE * PIECE + 2 * (day % DAYS_IN_PIECE);
            days.add(new MemberDay(firstDay.plusDays(day), page[at], page[at + 1]));
        }
        return List.copyOf(days);
    }

    private int newPiece(int index) {
        if (pieces % PIECES_IN_PAGE == 0) {
            pages = Arrays.copyOf(pages, pieces / PIECES_IN_PAGE + 1);
            pages[pieces / PIECES_IN_PAGE] = new long[PIECES_IN_PAGE * PIECE];
        }
        pieceOf[index] = ++pieces;
        return pieces - 1;
    }
}
