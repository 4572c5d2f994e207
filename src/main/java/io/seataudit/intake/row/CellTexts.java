package io.seataudit.intake.row;

import io.seataudit.intake.header.Binding;
import io.seataudit.intake.header.Bindings;
import io.seataudit.text.CellText;
import io.seataudit.vendor.ColumnRule;
import io.seataudit.vendor.HeaderKey;
import io.seataudit.vendor.Take;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** The texts of the current record by canonical column: which cells serve, joined, rewritten, cleaned. */
final class CellTexts {
    private final Bindings bindings;
    private final List<String> header;
    private String[] cells = {};

    CellTexts(Bindings bindings, List<String> header) {
        this.bindings = bindings;
        this.header = header;
    }

    void moveTo(String[] record) {
        this.cells = record;
    }

    /** The text of a cell, without what spreadsheets put around it; empty when there is none. */
    String text(String column) {
        Optional<Binding> binding = bindings.find(column);
        if (binding.isEmpty()) {
            return "";
        }
        ColumnRule rule = binding.get().rule();
        if (rule.take() == Take.JOIN) {
            StringJoiner joined = new StringJoiner(" ");
            texts(binding.get()).forEach(joined::add);
            return joined.toString();
        }
        List<String> texts = texts(binding.get());
        if (texts.size() == 1) {
            return texts.get(0);
        }
        return texts.stream()
                .filter(text -> !rule.words().unknown().contains(HeaderKey.ofWord(text)))
                .findFirst()
                .or(() -> texts.stream().findFirst())
                .or(rule::constant)
                .orElse("");
    }

    /** How many blanks stand before a text, by which some exports show a tree. */
    int indentation(String column) {
        return bindings.find(column)
                .flatMap(binding -> binding.positions().stream().findFirst())
                .map(position -> cells[position].length()
                        - cells[position].stripLeading().length())
                .orElse(0);
    }

    /** A cell's text, empty where it says in words that it says nothing. */
    String known(String column) {
        String text = text(column);
        boolean unknown = bindings.find(column)
                .map(binding -> binding.rule().words().unknown().contains(HeaderKey.ofWord(text)))
                .orElse(true);
        return unknown ? "" : text;
    }

    /** The entries of a list, by the column's separators. */
    List<String> list(String column) {
        String text = known(column);
        Optional<Binding> binding = bindings.find(column);
        if (text.isEmpty() || binding.isEmpty()) {
            return List.of();
        }
        List<String> entries = new ArrayList<>();
        String separators = binding.get().rule().separators();
        StringBuilder entry = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || separators.indexOf(text.charAt(i)) >= 0) {
                String cleaned = CellText.clean(entry.toString());
                if (!cleaned.isEmpty()) {
                    entries.add(cleaned);
                }
                entry.setLength(0);
            } else {
                entry.append(text.charAt(i));
            }
        }
        return List.copyOf(entries);
    }

    /** The cell under a header, by its key. */
    String under(String headerKey) {
        return CellText.clean(bindings.cell(cells, headerKey));
    }

    List<String> texts(Binding binding) {
        return binding.positions().stream()
                .map(position -> rewritten(binding.rule(), CellText.clean(cells[position])))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String rewritten(ColumnRule rule, String text) {
        return rule.rewrites().stream()
                .filter(rewrite -> rewrite.pattern().matcher(text).matches())
                .findFirst()
                .map(rewrite -> rewrite.pattern().matcher(text).replaceFirst(rewrite.replacement()))
                .orElse(text);
    }

    String headerOf(String column) {
        return bindings.find(column)
                .flatMap(binding -> binding.positions().stream().findFirst())
                .map(position -> CellText.shown(header.get(position).strip()))
                .orElse(column);
    }
}
