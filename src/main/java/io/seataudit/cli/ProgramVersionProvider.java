package io.seataudit.cli;

import io.seataudit.job.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class ProgramVersionProvider implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"seat-audit " + ProgramVersion.text()};
    }
}
