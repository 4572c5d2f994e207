package io.seataudit.intake.decisions;

import io.seataudit.model.Reject;
import io.seataudit.model.ReturnedDecision;
import java.util.List;

/** What a returned workbook says: the rows with a decision, in their order, and the rows that cannot be read. */
public record ReturnedWorkbook(List<ReturnedDecision> decisions, List<Reject> rejects) {}
