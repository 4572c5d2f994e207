package io.seataudit.intake;

import io.seataudit.intake.csv.FileBytes;
import io.seataudit.intake.csv.Limits;
import io.seataudit.intake.header.Binding;
import io.seataudit.intake.header.Bindings;
import io.seataudit.usage.UsageColumns;
import io.seataudit.usage.UsageSource;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Opens usage files for the scan: the dialect and the header are dealt with here, the rows there. */
public final class UsageSources {
    private UsageSources() {}

    /**
     * A usage file ready to be scanned; whoever scans it closes its rows.
     *
     * @throws RefusedFileException when it cannot be read, or has no column for something required
     */
    public static UsageSource open(InputFile file, IntakeContext context) throws RefusedFileException {
        return open(file, () -> Files.newInputStream(file.path()), context, Limits.DEFAULT);
    }

    static UsageSource open(InputFile file, FileBytes bytes, IntakeContext context, Limits limits)
            throws RefusedFileException {
        OpenedFile opened = OpenedFile.open(file, bytes, context, limits);
        return TranslatedUsage.isNeeded(opened) ? translated(opened, context) : asItIs(opened, context);
    }

    private static UsageSource asItIs(OpenedFile opened, IntakeContext context) {
        UsageColumns columns = columns(column -> position(opened.bindings(), column));
        return new UsageSource(
                opened.file().name(),
                opened.csv().rows(),
                opened.csv().delimiter(),
                opened.csv().firstLine(),
                opened.csv().header(),
                columns,
                ProfileUsageValues.of(opened, context),
                opened.leaveOut().stream()
                        .map(rule -> new UsageSource.LeaveOut(
                                rule.rule().rule(), rule.position(), rule.rule().pattern()))
                        .toList());
    }

    /** In canonical columns; those at which rules for rows to leave out look stand behind them. */
    private static UsageSource translated(OpenedFile opened, IntakeContext context) {
        List<String> header = new ArrayList<>(TranslatedUsage.HEADER);
        List<UsageSource.LeaveOut> leaveOut = new ArrayList<>();
        for (OpenedFile.CellRule rule : opened.leaveOut()) {
            int position = header.size() - 1;
            header.add(position, opened.csv().header().get(rule.position()));
            leaveOut.add(new UsageSource.LeaveOut(
                    rule.rule().rule(), position, rule.rule().pattern()));
        }
        return new UsageSource(
                opened.file().name(),
                new TranslatedUsage(opened),
                ',',
                opened.csv().firstLine(),
                header,
                columns(TranslatedUsage.HEADER::indexOf),
                new TranslatedUsageValues(ProfileUsageValues.of(opened, context)),
                leaveOut);
    }

    private static UsageColumns columns(ToIntFunction<String> position) {
        return new UsageColumns(
                position.applyAsInt("occurred_at"),
                position.applyAsInt("event_id"),
                new UsageColumns.Amounts(position.applyAsInt("credits"), position.applyAsInt("actions")),
                new UsageColumns.Names(
                        position.applyAsInt("member_email"),
                        position.applyAsInt("workspace"),
                        position.applyAsInt("workbook"),
                        position.applyAsInt("table"),
                        position.applyAsInt("action"),
                        position.applyAsInt("provider")));
    }

    private static int position(Bindings bindings, String column) {
        return bindings.find(column)
                .map(Binding::positions)
                .flatMap(positions -> positions.stream().findFirst())
                .orElse(-1);
    }
}
