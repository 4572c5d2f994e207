package io.seataudit.frozen;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/** The bills of the two credit pools, each in the folder of the month in which it was issued. */
final class PoolBills {
    private static final String HEADER = "period_start,period_end,amount,currency,invoice_id,issued_on,plan,"
            + "billing_cycle,kind,description,credits_granted,actions_granted";

    private PoolBills() {}

    /**
     * Growth, from the 31st to the 30th or as the month allows. Top-ups, an add-on, a refund, a discount, tax, one bill
     * in euro, one row that cannot be read, and a month in whose folder no bill lies.
     */
    static void monthly(Path folder, Month month) throws IOException {
        if (month.index() == 8) {
            return;
        }
        LocalDate anchor = month.first().atEndOfMonth();
        LocalDate start = anchor.plusMonths(month.index());
        LocalDate end = anchor.plusMonths(month.index() + 1L).minusDays(1);
        String invoice = "AM-" + month;
        CsvText csv = new CsvText(HEADER);
        if (month.index() == 0) {
            LocalDate first = month.day(1);
            csv.row(
                    first,
                    first,
                    "0.00",
                    "USD",
                    "",
                    first,
                    "growth",
                    "monthly",
                    "opening_balance",
                    "",
                    3_150.25,
                    31_000);
        }
        boolean euro = month.index() == 5;
        csv.row(
                start,
                end,
                euro ? "458.33" : "495.00",
                euro ? "EUR" : "USD",
                invoice,
                start,
                "growth",
                "monthly",
                "subscription",
                "Growth, monthly",
                6_000,
                40_000);
        if (month.index() % 3 == 1) {
            LocalDate day = month.day(18);
            csv.row(day, end, "160.88", "USD", invoice + "-T", day, "growth", "monthly", "topup", "Top-up", 1_500, "");
        }
        switch (month.index()) {
            case 3 -> csv.row(start, end, "-49.50", "USD", invoice, start, "", "", "discount", "Goodwill", "", "");
            case 4 -> csv.row(start, end, "-100.10", "USD", invoice + "-R", start, "", "", "refund", "Outage", 200, "");
            case 6 -> csv.row(start, end, "94.05", "USD", invoice, start, "", "", "tax", "Sales tax", "", "");
            case 7 -> csv.row(start, end, "25.00", "USD", invoice, "", "", "", "addon", "Extra actions", "", 2_000);
            case 9 -> csv.row(start, end, "many", "USD", invoice, start, "", "", "addon", "Unreadable", "", "");
            default -> {}
        }
        csv.write(folder, "billing.csv");
    }

    /** Pro (legacy) for a year, billed once; top-ups, a refund and a row in a currency without a rate follow. */
    static void yearly(Path folder, Month month) throws IOException {
        LocalDate start = month.first().atDay(1);
        LocalDate end = start.plusYears(1).minusDays(1);
        String invoice = "AY-" + month;
        CsvText csv = new CsvText(HEADER);
        switch (month.index()) {
            case 0 ->
                csv.row(start, end, "8640.00", "USD", invoice, start, "Pro", "yearly", "subscription", "", 600_000, "");
            case 3, 8 -> {
                LocalDate day = month.day(11);
                csv.row(day, end, "180.00", "USD", invoice, day, "", "", "topup", "Top-up", 10_000, "");
            }
            case 5 -> csv.row(month.day(1), end, "-77.77", "USD", invoice, month.day(9), "", "", "refund", "", "", "");
            case 6 ->
                csv.row(month.day(1), month.end(), "40.00", "CHF", invoice, "", "", "", "addon", "Seminar", "", "");
            default -> {
                return;
            }
        }
        csv.write(folder, "billing.csv");
    }
}
