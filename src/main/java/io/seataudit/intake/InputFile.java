package io.seataudit.intake;

import io.seataudit.model.Kind;
import java.nio.file.Path;

/**
 * One file to be read. {@code app} is the folder's name ({@code people} for rosters), {@code name} the path relative to
 * the data folder with forward slashes, {@code sha256} in hex of the file as it is (compressed or not).
 */
public record InputFile(String app, Kind kind, String name, Path path, String sha256, long bytes) {}
