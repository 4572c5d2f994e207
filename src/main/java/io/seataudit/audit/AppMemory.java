package io.seataudit.audit;

import io.seataudit.model.FigureName;
import io.seataudit.model.History;
import java.math.BigDecimal;
import java.util.Map;

/** What an audit found out about an application ({@code app}: its id), as later months will remember it. */
public record AppMemory(String app, History found, Map<FigureName, BigDecimal> figures) {}
