package io.seataudit.frozen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;

/**
 * The made-up companies, each with a year of exports. A company depends on its seed alone: not on the clock, the
 * machine, the locale or the time zone. Their settings lie beside the hash list, as {@code frozen/<folder>.yml}.
 */
enum Company {
    /** A credit pool that is paid by the month, with cycles that begin on a month's last day. */
    POOL_BY_MONTH("pool-paid-monthly", 20_260_301, 210, YearMonth.of(2026, 3)),
    /** A credit pool on a legacy plan that is paid for a year, in euro, with days counted in Berlin. */
    POOL_BY_YEAR("pool-paid-yearly", 20_251_101, 180, YearMonth.of(2025, 11)),
    /** Seats by a contract in dollars and euro, with a second application of the same people. */
    SEATS("seats-in-two-currencies", 20_250_701, 220, YearMonth.of(2025, 7));

    /** Months of exports, and so of audits. */
    static final int MONTHS = 12;

    private static final Path SETTINGS = Path.of("src/test/resources/frozen");

    private final String folder;
    private final long seed;
    private final int people;
    private final YearMonth first;

    Company(String folder, long seed, int people, YearMonth first) {
        this.folder = folder;
        this.seed = seed;
        this.people = people;
        this.first = first;
    }

    String folder() {
        return folder;
    }

    /** Writes the whole data folder. */
    void write(Path data) throws IOException {
        Files.createDirectories(data);
        Files.copy(SETTINGS.resolve(folder + ".yml"), data.resolve("audit.yml"));
        Staff staff = Staff.of(seed, people, first);
        staff.writeAliases(data.resolve("people"));
        for (int index = 0; index < MONTHS; index++) {
            Month month = new Month(seed, first, index);
            Path period = data.resolve(month.toString());
            switch (this) {
                case POOL_BY_MONTH -> {
                    staff.writeAsBambooHr(period.resolve("people"), month);
                    staff.writeAsGoogleWorkspace(period.resolve("people"), month);
                    new PoolExports(staff, month).write(period.resolve("clay"), true);
                    PoolBills.monthly(period.resolve("clay"), month);
                }
                case POOL_BY_YEAR -> {
                    staff.writeAsPlainHr(period.resolve("people"), month);
                    staff.writeAsOkta(period.resolve("people"), month);
                    // Two months tell no events, but the vendor's totals alone.
                    new PoolExports(staff, month).write(period.resolve("clay"), index != 4 && index != 5);
                    PoolBills.yearly(period.resolve("clay"), month);
                }
                case SEATS -> {
                    staff.writeAsBambooHr(period.resolve("people"), month);
                    staff.writeAsOkta(period.resolve("people"), month);
                    SeatExports exports = new SeatExports(staff, month);
                    exports.writeClari(period.resolve("clari"));
                    exports.writeBoards(period.resolve("boards"));
                    SeatBills.write(period.resolve("clari"), month);
                }
            }
        }
    }
}
