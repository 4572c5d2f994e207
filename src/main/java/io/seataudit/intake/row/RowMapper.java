package io.seataudit.intake.row;

import io.seataudit.model.Origin;

/** Makes a canonical row of a record's cells. */
@FunctionalInterface
public interface RowMapper {
    /** The row; throws {@link BadField} when one of its cells cannot be used. */
    Object map(Cells cells, Origin origin) throws BadField;
}
