package io.seataudit.cli;

import java.util.List;

/** The command line or the config is wrong: every problem, each a line that says what, where and what to do. Exit 2. */
final class BadConfigException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    BadConfigException(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
        this.problems = List.copyOf(problems);
    }

    List<String> problems() {
        return problems;
    }
}
