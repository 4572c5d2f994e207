package io.seataudit.model;

/** Where a row came from: file relative to the data folder, and the line on which its record begins (1-based). */
public record Origin(String file, long line) {
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
