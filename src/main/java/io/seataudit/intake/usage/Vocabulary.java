package io.seataudit.intake.usage;

import io.seataudit.model.Email;

/** The words of all files of one partition, and the members and tables that they name, numbered. */
final class Vocabulary {
    final Words emails = new Words(text -> new Email(unguarded(text)).address());
    final Words workspaces = new Words(Vocabulary::unguarded);
    final Words workbooks = new Words(Vocabulary::unguarded);
    final Words tables = new Words(Vocabulary::unguarded);
    final Words providers = new Words(Vocabulary::unguarded);
    final Words actions = new Words(Vocabulary::unguarded);

    /** Workspace and e-mail. */
    final Pairs members = new Pairs();

    /** Workspace and workbook. */
    final Pairs places = new Pairs();

    /** Place and table. */
    final Pairs placedTables = new Pairs();

    /** The cell without surrounding space and without the text guard {@code ="..."} of spreadsheets. */
    private static String unguarded(String cell) {
        String text = cell.strip();
        boolean guarded = text.length() >= 3 && text.startsWith("=\"") && text.endsWith("\"");
        return guarded ? text.substring(2, text.length() - 1).strip() : text;
    }
}
