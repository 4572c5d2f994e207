package io.seataudit.credit;

import java.util.List;

/**
 * A replayed pool: the ledger over all days, the same in parts (a part ends where a cycle begins; the closing of one
 * opens the next), and the balance of every day.
 */
public record PoolReplay(MeterReport.Ledger total, List<MeterReport.CycleLedger> cycles, List<DayBalance> days) {}
