package io.seataudit.intake;

import io.seataudit.intake.csv.CsvFile;
import io.seataudit.intake.csv.FileBytes;
import io.seataudit.intake.csv.Limits;
import io.seataudit.intake.csv.UnreadableException;
import io.seataudit.intake.header.Bindings;
import io.seataudit.intake.row.CellReaders;
import io.seataudit.model.Kind;
import io.seataudit.vendor.Dialect;
import io.seataudit.vendor.FileHints;
import io.seataudit.vendor.FileShape;
import io.seataudit.vendor.HeaderKey;
import io.seataudit.vendor.LeaveOutRule;
import io.seataudit.vendor.VendorProfile;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A file whose dialect, profile, form and columns are known: what both ways of reading rows begin with. */
record OpenedFile(
        InputFile file, CsvFile csv, VendorProfile profile, FileShape shape, Bindings bindings, CellReaders readers) {

    static OpenedFile open(InputFile file, FileBytes bytes, IntakeContext context, Limits limits)
            throws RefusedFileException {
        FileHints hints = context.hints(file);
        Map<String, List<String>> own = hints.columns().getOrDefault(file.kind(), Map.of());
        Optional<VendorProfile> named = file.kind() == Kind.PEOPLE || file.kind() == Kind.ALIASES
                ? Optional.empty()
                : Optional.ofNullable(context.apps().get(file.app()));
        Dialect dialect = named.map(
                        profile -> hints.dialect().or(profile.exports().dialect()))
                .orElse(hints.dialect());
        try {
            CsvFile csv = CsvFile.open(
                    bytes,
                    dialect.delimiter(),
                    dialect.fallbackCharset(),
                    limits,
                    header -> bindings(file, context, named, header, own).known());
            Set<String> keys = Bindings.keys(csv.header());
            VendorProfile profile = named.orElseGet(() -> context.profiles().ofPeopleFile(keys));
            Bindings bindings = bindings(file, context, named, csv.header(), own);
            try {
                HeaderAdvice.requireUsable(file, csv.header(), bindings, profile);
            } catch (RefusedFileException e) {
                csv.close();
                throw e;
            }
            CellReaders readers = new CellReaders(
                    hints.cells(),
                    context.zone(),
                    csv.delimiter() == ';',
                    // The alias file tells whose a login is, whatever application knows it.
                    profile.exports().loginsAsIdentities() || file.kind() == Kind.ALIASES,
                    HeaderAdvice.place(file) + "formats");
            return new OpenedFile(file, csv, profile, profile.exports().shape(file.kind(), keys), bindings, readers);
        } catch (IOException e) {
            throw refused(file, e);
        }
    }

    /** Why a file cannot be read on. */
    static RefusedFileException refused(InputFile file, IOException cause) {
        if (cause instanceof UnreadableException) {
            return new RefusedFileException(file.name(), String.valueOf(cause.getMessage()));
        }
        if (cause instanceof NoSuchFileException) {
            return new RefusedFileException(
                    file.name(), "was there when the audit began and is gone now; put it back and run again");
        }
        return new RefusedFileException(
                file.name(), "cannot be read (" + cause.getMessage() + "); check the file and its permissions");
    }

    /** The positions at which the rules for rows to leave out look. */
    List<CellRule> leaveOut() {
        List<String> keys = csv.header().stream().map(HeaderKey::of).toList();
        return shape.leaveOut().stream()
                .filter(rule -> keys.contains(rule.header()))
                .map(rule -> new CellRule(rule, keys.indexOf(rule.header())))
                .toList();
    }

    private static Bindings bindings(
            InputFile file,
            IntakeContext context,
            Optional<VendorProfile> named,
            List<String> header,
            Map<String, List<String>> own) {
        Set<String> keys = Bindings.keys(header);
        VendorProfile profile = named.orElseGet(() -> context.profiles().ofPeopleFile(keys));
        return new Bindings(profile.exports().shape(file.kind(), keys), header, own);
    }

    /** A rule for rows to leave out, and the position (0-based) of the cell at which it looks. */
    record CellRule(LeaveOutRule rule, int position) {
        boolean matches(String[] cells) {
            return position < cells.length
                    && rule.pattern().matcher(cells[position]).matches();
        }
    }
}
