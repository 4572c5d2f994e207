package io.seataudit.job;

import java.nio.file.Path;

/** A reviewed workbook; {@code name} relative to the data folder, {@code sha256} in hex. */
public record DecisionFile(String name, Path path, String sha256, long bytes) {}
