package io.seataudit.intake.row;

import io.seataudit.model.AccessScope;
import io.seataudit.model.Connection;
import io.seataudit.model.Origin;
import io.seataudit.model.TableInfo;

/** Rows about what accounts own: connections and tables. */
public final class AssetRows {
    private AssetRows() {}

    /** A connection and who may use it. */
    public static Connection connection(Cells cells, Origin origin) throws BadField {
        return new Connection(
                origin,
                cells.requiredText("connection"),
                cells.known("provider"),
                cells.email("owner_email"),
                cells.word("access", AccessScope.class).orElse(AccessScope.UNKNOWN),
                cells.list("groups"),
                cells.emails("people"),
                cells.known("auth"),
                cells.date("last_used_on"));
    }

    /** A table, when it ran last and whether it runs by schedule. */
    public static TableInfo table(Cells cells, Origin origin) throws BadField {
        return new TableInfo(
                origin,
                cells.known("workbook"),
                cells.requiredText("table"),
                cells.email("owner_email"),
                cells.date("last_run_on"),
                cells.date("last_edited_on"),
                cells.flag("recurring"));
    }
}
