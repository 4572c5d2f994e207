package io.seataudit.vendor;

import java.util.List;

/**
 * A column of a kind of file; {@code words} are the words that it may mean, empty where it holds anything else.
 */
public record CanonicalColumn(String name, boolean required, List<String> words) {}
