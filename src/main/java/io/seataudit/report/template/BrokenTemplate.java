package io.seataudit.report.template;

/** A template that cannot be used: which one, where in it (1-based; 0: no place), what is wrong and what to do. */
public final class BrokenTemplate extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String template;
    private final int line;
    private final int column;

    BrokenTemplate(String template, int line, int column, String problem, Throwable cause) {
        super(message(template, line, column, problem), cause);
        this.template = template;
        this.line = line;
        this.column = column;
    }

    /** A template whose output cannot be used, wherever in it the fault lies. */
    public BrokenTemplate(String template, String problem) {
        super(message(template, 0, 0, problem));
        this.template = template;
        this.line = 0;
        this.column = 0;
    }

    /** The name of the template, as {@code page.ftlh}. */
    public String template() {
        return template;
    }

    /** From 1; 0: no place is known. */
    public int line() {
        return line;
    }

    /** From 1; 0: no place is known. */
    public int column() {
        return column;
    }

    private static String message(String template, int line, int column, String problem) {
        String place = line > 0 ? template + ", line " + line + ", column " + column : template;
        return "template " + place + ": " + problem
                + " Mend the template, or take it out of the templates folder: the bundled copy is used then.";
    }
}
