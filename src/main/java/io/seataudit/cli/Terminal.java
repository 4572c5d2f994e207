package io.seataudit.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Help.Ansi;

/** Progress on a terminal: one line that is written over; nothing where there is no terminal. */
final class Terminal {
    private static final String ERASE = "\r\u001b[K";

    private final PrintWriter err;
    private final boolean shown;

    Terminal(PrintWriter err, boolean quiet) {
        this.err = err;
        this.shown = !quiet && Ansi.AUTO.enabled();
    }

    void step(String name) {
        if (shown) {
            err.print(ERASE + (name.isEmpty() ? "" : name.replace('-', ' ') + " ..."));
            err.flush();
        }
    }
}
