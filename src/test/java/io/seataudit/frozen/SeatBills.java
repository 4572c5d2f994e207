package io.seataudit.frozen;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;

/** The contract of the company that pays by the seat, in dollars and euro, and its bills. */
final class SeatBills {
    private SeatBills() {}

    static void write(Path folder, Month month) throws IOException {
        writeContract(folder, month);
        writeBilling(folder, month);
    }

    /** Four lines; one of them is followed by another term, one can be reduced at any time, one row is unreadable. */
    private static void writeContract(Path folder, Month month) throws IOException {
        CsvText csv =
                new CsvText("product,sku,quantity,unit_price,currency,per,term_start,term_end,notice_days,reducible");
        csv.row("Clari", "Core", 210, "1140.00", "USD", "year", "2025-01-21", "2026-01-20", 60, "renewal");
        if (month.index() >= 5) {
            csv.row("Clari", "Core", 195, "1199.40", "USD", "year", "2026-01-21", "2027-01-20", 60, "renewal");
        }
        csv.row("Clari Copilot", "Copilot", 60, "960.00", "USD", "year", "2025-03-01", "2026-02-28", 60, "renewal");
        csv.row("Groove", "Core", 80, "42.00", "EUR", "month", "2025-01-01", "2026-12-31", 90, "renewal");
        csv.row("Groove", "Flow Unlimited", 30, "35.00", "EUR", "month", "2025-07-01", "2026-06-30", 30, "anytime");
        if (month.index() == 10) {
            csv.row("Groove", "Dialer", "some", "10.00", "EUR", "month", "2025-07-01", "2026-06-30", 30, "anytime");
        }
        csv.write(folder, "contract.csv");
    }

    /** Monthly bills in euro, yearly ones in dollars, with tax, a refund, and a currency without a rate. */
    private static void writeBilling(Path folder, Month month) throws IOException {
        CsvText csv = new CsvText("period_start,period_end,amount,currency,invoice_id,issued_on,product,sku,"
                + "billing_cycle,kind,description,quantity,unit_price");
        LocalDate start = month.day(1);
        LocalDate end = month.end();
        // The vendor bills two seats more than the contract has from the ninth month on.
        int core = month.index() < 8 ? 80 : 82;
        seats(csv, start, end, "Core", core, "42.00");
        if (month.index() != 4) {
            seats(csv, start, end, "Flow Unlimited", 30, "35.00");
        }
        if (month.index() == 6) {
            LocalDate from = LocalDate.of(2026, 1, 21);
            LocalDate until = LocalDate.of(2027, 1, 20);
            csv.row(
                    from,
                    until,
                    "233883.00",
                    "USD",
                    "S-C",
                    from,
                    "Clari",
                    "Core",
                    "yearly",
                    "subscription",
                    "",
                    195,
                    "1199.40");
            csv.row(
                    from,
                    until,
                    "-500.00",
                    "USD",
                    "S-R",
                    from,
                    "Clari",
                    "Core",
                    "yearly",
                    "refund",
                    "Migration",
                    "",
                    "");
        }
        if (month.index() == 8) {
            csv.row(start, end, "75.25", "USD", "S-T", month.day(5), "Clari", "", "", "tax", "State tax", "", "");
            csv.row(start, end, "90.00", "GBP", "S-P", month.day(6), "Clari", "", "", "addon", "Training", "", "");
        }
        csv.write(folder, "billing.csv");
    }

    private static void seats(CsvText csv, LocalDate start, LocalDate end, String sku, int quantity, String price) {
        BigDecimal amount = new BigDecimal(price).multiply(BigDecimal.valueOf(quantity));
        String invoice = "S-" + start;
        csv.row(
                start,
                end,
                amount,
                "EUR",
                invoice,
                start,
                "Groove",
                sku,
                "monthly",
                "subscription",
                "",
                quantity,
                price);
    }
}
