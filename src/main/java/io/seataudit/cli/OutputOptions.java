package io.seataudit.cli;

import picocli.CommandLine.Option;

/** How a command speaks. */
final class OutputOptions {
    @Option(names = "--quiet", description = "say nothing but errors (for cron)")
    private boolean quiet;

    @Option(names = "--log-format", paramLabel = "text|json", description = "how the log is written (default: text)")
    private LogFormat logFormat = LogFormat.TEXT;

    @Option(names = "--debug", description = "log everything, with traces")
    private boolean debug;

    /** Forms of the log. */
    enum LogFormat {
        TEXT,
        JSON
    }

    boolean quiet() {
        return quiet;
    }

    /** Sets up the log before anything writes to it; read by logback-spring.xml. */
    void apply() {
        System.setProperty("seat-audit.log.level", debug ? "DEBUG" : "ERROR");
        System.setProperty("spring.profiles.active", logFormat == LogFormat.JSON ? "log-json" : "log-text");
    }
}
