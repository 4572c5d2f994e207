package io.seataudit.store;

/**
 * A kind of staged rows: the name under which they are stored, and the record that each of them is.
 *
 * @param <T> the record
 */
public record StagedKind<T>(String name, Class<T> type) {

    /** A row of this kind; throws {@link ClassCastException} where the row is of another. */
    public StagedRows.Staged<T> row(String app, long seq, Object row) {
        return new StagedRows.Staged<>(app, this, seq, type.cast(row));
    }
}
