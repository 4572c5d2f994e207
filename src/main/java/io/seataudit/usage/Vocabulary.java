package io.seataudit.usage;

/** The words of all files of one partition, and the members and tables that they name, numbered. */
final class Vocabulary {
    final NumberedWords emails = new NumberedWords();
    final NumberedWords workspaces = new NumberedWords();
    final NumberedWords workbooks = new NumberedWords();
    final NumberedWords tables = new NumberedWords();
    final NumberedWords providers = new NumberedWords();
    final NumberedWords actions = new NumberedWords();

    /** Workspace and e-mail. */
    final Pairs members = new Pairs();

    /** Workspace and workbook. */
    final Pairs places = new Pairs();

    /** Place and table. */
    final Pairs placedTables = new Pairs();
}
