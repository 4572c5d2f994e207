package io.seataudit.intake.csv;

/**
 * How much of a hostile file is read before it is refused, so that memory stays bounded.
 *
 * @param field characters of one cell
 * @param record characters of one record (and so of one line)
 * @param columns cells of one record
 * @param unpacked bytes that a compressed file may unpack to
 * @param ratio how often its size a compressed file may unpack to, once it is past {@code ratioFrom} bytes
 */
public record Limits(int field, int record, int columns, long unpacked, int ratio, long ratioFrom) {
    /** 1 MiB a field, 16 MiB a line, a spreadsheet's 16,384 columns, 200 GiB unpacked, 300 times the packed size. */
    public static final Limits DEFAULT = new Limits(1 << 20, 16 << 20, 16_384, 200L << 30, 300, 16L << 20);
}
