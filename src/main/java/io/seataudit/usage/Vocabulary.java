package io.seataudit.usage;

import io.seataudit.intake.value.BadCell;
import io.seataudit.intake.value.CellText;
import io.seataudit.intake.value.EmailReader;
import io.seataudit.model.Email;

/** The words of all files of one partition, and the members and tables that they name, numbered. */
final class Vocabulary {
    final Words emails = new Words(Vocabulary::email);
    final Words workspaces = new Words(CellText::clean);
    final Words workbooks = new Words(CellText::clean);
    final Words tables = new Words(CellText::clean);
    final Words providers = new Words(CellText::clean);
    final Words actions = new Words(CellText::clean);

    /** Workspace and e-mail. */
    final Pairs members = new Pairs();

    /** Workspace and workbook. */
    final Pairs places = new Pairs();

    /** Place and table. */
    final Pairs placedTables = new Pairs();

    /** As the member list reads them; what is no address is a name of its own, so that its use is on somebody's row. */
    private static String email(String cell) {
        try {
            return EmailReader.read(cell, true).address();
        } catch (BadCell e) {
            return new Email(CellText.clean(cell)).address();
        }
    }
}
