package io.seataudit.vendor;

import java.util.List;

/** A column of the public contract, section 2; {@code words} are the words that a WORD column may mean. */
public record CanonicalColumn(String name, boolean required, ColumnType type, List<String> words) {}
