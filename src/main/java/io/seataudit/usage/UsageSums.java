package io.seataudit.usage;

import io.seataudit.model.Email;
import io.seataudit.model.Period;
import io.seataudit.model.UsageTally;
import io.seataudit.model.UsageTally.OfDay;
import io.seataudit.model.UsageTally.OfMember;
import io.seataudit.model.UsageTally.OfName;
import io.seataudit.model.UsageTally.OfTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds rows up by member and day, table, provider, action and day. NumberedSums beyond a {@code long} throw. */
final class UsageSums {
    private final LocalDate firstDay;
    private final Vocabulary words;
    private final MemberDays memberDays = new MemberDays();
    private final NumberedSums tables = new NumberedSums();
    private final NumberedSums providers = new NumberedSums();
    private final NumberedSums actions = new NumberedSums();
    private final long[][] days;
    private long rows;

    UsageSums(Period period, Vocabulary words) {
        this.firstDay = period.firstDay();
        this.words = words;
        this.days = new long[period.days()][5];
    }

    /** The used rows of the batch, one kind of sum after the other: short loops wait less for the memory. */
    void add(RowBatch batch) {
        int first = (int) firstDay.toEpochDay();
        for (int i = 0; i < batch.usedSize; i++) {
            int row = batch.used[i];
            int day = batch.day[row];
            if (batch.undated[row]) {
                memberDays.addUndated(batch.member[row], batch.credits[row], batch.actions[row]);
            } else {
                memberDays.add(batch.member[row], day, day - first, batch.credits[row], batch.actions[row]);
            }
        }
        for (int i = 0; i < batch.usedSize; i++) {
            int row = batch.used[i];
            tables.add(batch.table[row], batch.credits[row], batch.actions[row]);
        }
        for (int i = 0; i < batch.usedSize; i++) {
            int row = batch.used[i];
            providers.add(batch.provider[row], batch.credits[row], batch.actions[row]);
            actions.add(batch.action[row], batch.credits[row], batch.actions[row]);
            if (!batch.undated[row]) {
                addToDay(days[batch.day[row] - first], batch.credits[row], batch.actions[row]);
            }
        }
        rows += batch.usedSize;
    }

    /** A sign of activity on a day since 1970-01-01. */
    void sign(int member, int epochDay) {
        memberDays.sign(member, epochDay);
    }

    UsageTally tally(long identicalWithoutId) {
        UsageTally unsorted = new UsageTally(
                tallyOfMembers(),
                tallyOfTables(),
                tallyOfNames(providers, words.providers),
                tallyOfNames(actions, words.actions),
                tallyOfDays(),
                rows,
                identicalWithoutId);
        return UsageTallies.merge(List.of(unsorted));
    }

    private static void addToDay(long[] sums, long credits, long actionCount) {
        int creditsAt = credits < 0 ? 1 : 0;
        int actionsAt = actionCount < 0 ? 3 : 2;
        sums[creditsAt] = Math.addExact(sums[creditsAt], Math.absExact(credits));
        sums[actionsAt] = Math.addExact(sums[actionsAt], Math.absExact(actionCount));
        sums[4]++;
    }

    private List<OfMember> tallyOfMembers() {
        List<OfMember> result = new ArrayList<>();
        for (int member = 0; member < words.members.size(); member++) {
            Optional<LocalDate> lastOn = memberDays.lastOn(member);
            if (lastOn.isPresent() || memberDays.rows(member) > 0) {
                result.add(new OfMember(
                        words.workspaces.text(words.members.first(member)),
                        new Email(words.emails.text(words.members.second(member))),
                        lastOn,
                        memberDays.of(member, firstDay),
                        memberDays.rows(member),
                        memberDays.undated(member)));
            }
        }
        return result;
    }

    private List<OfTable> tallyOfTables() {
        List<OfTable> result = new ArrayList<>();
        for (int table = 0; table < words.placedTables.size(); table++) {
            if (tables.rows(table) > 0) {
                int place = words.placedTables.first(table);
                result.add(new OfTable(
                        words.workspaces.text(words.places.first(place)),
                        words.workbooks.text(words.places.second(place)),
                        words.tables.text(words.placedTables.second(table)),
                        tables.credits(table),
                        tables.actions(table),
                        tables.rows(table)));
            }
        }
        return result;
    }

    private static List<OfName> tallyOfNames(NumberedSums sums, NumberedWords words) {
        List<OfName> result = new ArrayList<>();
        for (int name = 0; name < sums.size(); name++) {
            if (sums.rows(name) > 0) {
                result.add(new OfName(words.text(name), sums.credits(name), sums.actions(name), sums.rows(name)));
            }
        }
        return result;
    }

    private List<OfDay> tallyOfDays() {
        List<OfDay> result = new ArrayList<>();
        for (int day = 0; day < days.length; day++) {
            long[] sums = days[day];
            if (sums[4] > 0) {
                result.add(new OfDay(firstDay.plusDays(day), sums[0], sums[1], sums[2], sums[3], sums[4]));
            }
        }
        return result;
    }
}
