package io.seataudit.intake;

import io.seataudit.intake.header.Bindings;
import io.seataudit.model.Kind;
import io.seataudit.text.CellText;
import io.seataudit.vendor.VendorProfile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Refuses a header that cannot be used, and says how to map it. */
final class HeaderAdvice {
    private static final int MOST_COLUMNS_SHOWN = 40;

    private HeaderAdvice() {}

    static void requireUsable(InputFile file, List<String> header, Bindings bindings, VendorProfile profile)
            throws RefusedFileException {
        List<String> twice = bindings.ambiguous();
        if (!twice.isEmpty()) {
            throw new RefusedFileException(
                    file.name(),
                    "line 1: these columns stand twice in the header: " + shown(twice)
                            + "; rename or remove one of each, for nobody can tell which is meant");
        }
        List<String> factors = bindings.missingFactors();
        if (!factors.isEmpty()) {
            throw new RefusedFileException(
                    file.name(),
                    "line 1: the profile tells the unit of amounts by the column " + shown(factors)
                            + ", which is not there. Columns seen: " + shown(header)
                            + "; export it too, or correct factor-by in the profile");
        }
        List<List<String>> missing = bindings.missing();
        if (!missing.isEmpty()) {
            throw new RefusedFileException(file.name(), message(file, header, bindings, profile, missing));
        }
    }

    /** Where in {@code audit.yml} things can be declared for a file's application. */
    static String place(InputFile file) {
        return file.kind() == Kind.PEOPLE || file.kind() == Kind.ALIASES
                ? "audit.yml, people: "
                : "audit.yml, apps: " + file.app() + ": ";
    }

    private static String message(
            InputFile file, List<String> header, Bindings bindings, VendorProfile profile, List<List<String>> missing) {
        String wanted = missing.get(0).get(0);
        Optional<String> nearest = Optional.ofNullable(profile.exports()
                        .shape(file.kind(), Bindings.keys(header))
                        .columns()
                        .get(wanted))
                .flatMap(rule -> rule.nearest(wanted, bindings.unknown()));
        String names = missing.stream().map(group -> String.join(" or ", group)).collect(Collectors.joining(", "));
        String line = "columns: { " + file.kind().prefix() + ": { " + wanted + ": ["
                + quoted(nearest.orElse("the column's name in the file")) + "] } }";
        return "line 1: no column for " + names + ". Columns seen: " + shown(header)
                + nearest.map(text -> ". The nearest is " + quoted(text)).orElse("")
                + ". If a column has another name here, say so in " + place(file) + line;
    }

    private static String shown(List<String> header) {
        String names = header.stream()
                .limit(MOST_COLUMNS_SHOWN)
                .map(text -> CellText.shown(text.strip()))
                .collect(Collectors.joining(", "));
        return header.size() > MOST_COLUMNS_SHOWN ? names + ", ... (" + header.size() + " in all)" : names;
    }

    private static String quoted(String text) {
        return "'" + CellText.shown(text).replace("'", "''") + "'";
    }
}
