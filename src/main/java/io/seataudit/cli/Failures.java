package io.seataudit.cli;

import io.seataudit.job.WorkFolderBusyException;
import java.io.PrintWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what a command could not handle into a line on stderr and an exit code; the trace goes to the log only. */
final class Failures implements IExecutionExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (failure instanceof WorkFolderBusyException) {
            err.println(failure.getMessage());
            return ExitCode.BUSY.code();
        }
        if (failure instanceof BadConfigException bad) {
            bad.problems().forEach(err::println);
            return ExitCode.BAD_CONFIG.code();
        }
        LOG.debug("command failed", failure);
        err.println("failed: " + (failure.getMessage() == null ? failure.toString() : failure.getMessage()));
        err.println("run the same command again to resume; add --debug for the whole trace");
        return ExitCode.FAILED.code();
    }
}
