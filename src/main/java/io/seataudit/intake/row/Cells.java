package io.seataudit.intake.row;

import io.seataudit.intake.header.Binding;
import io.seataudit.intake.header.Bindings;
import io.seataudit.intake.value.BadCell;
import io.seataudit.intake.value.DateReader;
import io.seataudit.intake.value.EmailReader;
import io.seataudit.intake.value.Moment;
import io.seataudit.intake.value.NumberReader;
import io.seataudit.model.Email;
import io.seataudit.model.LastSeen;
import io.seataudit.vendor.ColumnRule;
import io.seataudit.vendor.HeaderKey;
import io.seataudit.vendor.Take;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The cells of the current record by canonical column, read by the column's rule. Blank is always nothing. */
public final class Cells {
    private final Bindings bindings;
    private final CellTexts texts;
    private final CellReaders readers;
    private final Map<String, DateReader> dateReaders = new HashMap<>();
    private final Map<String, NumberReader> numberReaders = new HashMap<>();

    /** The cells of a file with these columns and this header. */
    public Cells(Bindings bindings, List<String> header, CellReaders readers) {
        this.bindings = bindings;
        this.texts = new CellTexts(bindings, header);
        this.readers = readers;
        bindings.all().forEach(binding -> {
            dateReaders.put(binding.column(), readers.dates(binding.rule()));
            numberReaders.put(binding.column(), readers.numbers(binding.rule()));
        });
    }

    /** Goes to another record; it has a cell for every column of the header. */
    public void moveTo(String[] record) {
        texts.moveTo(record);
    }

    /** Whether the file has this column (or the profile gives a constant for it). */
    public boolean has(String column) {
        return bindings.find(column).isPresent();
    }

    /** The text of a cell, without what spreadsheets put around it; empty when there is none. */
    public String text(String column) {
        return texts.text(column);
    }

    /** A cell's text, empty where it says in words that it says nothing. */
    public String known(String column) {
        return texts.known(column);
    }

    /** How many blanks stand before a text, by which some exports show a tree. */
    public int indentation(String column) {
        return texts.indentation(column);
    }

    /** The entries of a list, by the column's separators. */
    public List<String> list(String column) {
        return texts.list(column);
    }

    /** A text that must be there. */
    public String requiredText(String column) throws BadField {
        String text = known(column);
        if (text.isEmpty()) {
            throw blank(column);
        }
        return text;
    }

    /** An identity, {@link Email#NONE} where the cell is blank. */
    public Email email(String column) throws BadField {
        String text = known(column);
        return read(column, text, () -> EmailReader.read(text, readers.loginsAsIdentities()));
    }

    /** An identity that must be there. */
    public Email requiredEmail(String column) throws BadField {
        requiredText(column);
        return email(column);
    }

    /** A list of addresses; what is none rejects the record. */
    public List<Email> emails(String column) throws BadField {
        List<Email> emails = new ArrayList<>();
        for (String entry : list(column)) {
            emails.add(read(column, entry, () -> EmailReader.read(entry, readers.loginsAsIdentities())));
        }
        return List.copyOf(emails);
    }

    /** The addresses of a list that may hold other things too, as telephone numbers. */
    public List<Email> addressesAmong(String column) {
        return list(column).stream()
                .filter(entry -> entry.indexOf('@') > 0)
                .flatMap(entry ->
                        EmailReader.within(entry).isNone() ? Stream.empty() : Stream.of(EmailReader.within(entry)))
                .toList();
    }

    /** A day in the report's zone. */
    public Optional<LocalDate> date(String column) throws BadField {
        return lastSeen(column).on();
    }

    /** A day that must be there. */
    public LocalDate requiredDate(String column) throws BadField {
        Optional<LocalDate> date = date(column);
        if (date.isEmpty()) {
            throw blank(column);
        }
        return date.get();
    }

    /** A day, never (in words), or nothing; of several columns the latest. */
    public LastSeen lastSeen(String column) throws BadField {
        Optional<Binding> binding = bindings.find(column);
        if (binding.isEmpty()) {
            return LastSeen.UNKNOWN;
        }
        if (binding.get().rule().take() != Take.LATEST) {
            return lastSeen(column, binding.get().rule(), text(column));
        }
        LastSeen latest = LastSeen.UNKNOWN;
        for (String text : texts.texts(binding.get())) {
            latest = latest.latest(lastSeen(column, binding.get().rule(), text));
        }
        return latest;
    }

    /** A moment with its day in the report's zone. */
    public Optional<Moment> moment(String column) throws BadField {
        String text = known(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(read(column, text, () -> reader(dateReaders, column).read(text)));
    }

    /** An exact decimal in the canonical unit. */
    public Optional<BigDecimal> number(String column) throws BadField {
        return number(column, known(column));
    }

    /** An exact decimal in the canonical unit that must be there. */
    public BigDecimal requiredNumber(String column) throws BadField {
        return number(column, requiredText(column)).orElseThrow();
    }

    /** A number that stands in part of a column's cell. */
    public Optional<BigDecimal> number(String column, String text) throws BadField {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        ColumnRule.Numbers rule = bindings.find(column).orElseThrow().rule().numbers();
        BigDecimal amount = read(
                        column, text, () -> reader(numberReaders, column).read(text))
                .multiply(rule.factor());
        for (ColumnRule.FactorBy by : rule.factorsBy()) {
            amount = amount.multiply(factor(by));
        }
        return Optional.of(amount);
    }

    /** What a word means, in the canonical words of the column; an unknown word rejects the record. */
    public Optional<String> word(String column) throws BadField {
        Optional<String> meaning = meaning(column);
        if (meaning.isEmpty() && !known(column).isEmpty()) {
            throw new BadField(
                    texts.headerOf(column),
                    text(column),
                    "is not a known word for " + column + "; add it to the profile: kinds: ... columns: { " + column
                            + ": { values: ... } }");
        }
        return meaning;
    }

    /** What a word means; empty when it is blank or not known. */
    public Optional<String> meaning(String column) {
        String text = known(column);
        return text.isEmpty()
                ? Optional.empty()
                : bindings.find(column)
                        .map(binding -> binding.rule().words().values().get(HeaderKey.ofWord(text)));
    }

    /** What a word means, as one of an enum's constants. */
    public <E extends Enum<E>> Optional<E> word(String column, Class<E> type) throws BadField {
        return word(column).map(word -> constant(type, word));
    }

    /** A word as one of an enum's constants. */
    public static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether the cell says yes; a blank says no. */
    public boolean flag(String column) throws BadField {
        return word(column).map("true"::equals).orElse(false);
    }

    /** The complaint that a cell is blank which must not be. */
    public BadField blank(String column) {
        return new BadField(texts.headerOf(column), text(column), "is blank, but every row needs it; fill it in");
    }

    /** A complaint about a cell. */
    public BadField bad(String column, String reason) {
        return new BadField(texts.headerOf(column), text(column), reason);
    }

    private BigDecimal factor(ColumnRule.FactorBy by) throws BadField {
        String word = texts.under(by.header());
        BigDecimal factor = by.factors().get(HeaderKey.ofWord(word));
        if (factor == null) {
            throw new BadField(
                    by.header(), word, "is no unit or kind that the profile knows; add it there to factor-by");
        }
        return factor;
    }

    private LastSeen lastSeen(String column, ColumnRule rule, String text) throws BadField {
        String key = HeaderKey.ofWord(text);
        if (text.isEmpty() || rule.words().unknown().contains(key)) {
            return LastSeen.UNKNOWN;
        }
        if (rule.words().never().contains(key)) {
            return LastSeen.NEVER;
        }
        return LastSeen.on(
                read(column, text, () -> reader(dateReaders, column).read(text)).day());
    }

    private static <T> T reader(Map<String, T> readers, String column) {
        return Optional.ofNullable(readers.get(column)).orElseThrow();
    }

    private <T> T read(String column, String text, CellReader<T> reader) throws BadField {
        try {
            return reader.read();
        } catch (BadCell e) {
            throw new BadField(texts.headerOf(column), text, String.valueOf(e.getMessage()));
        }
    }

    @FunctionalInterface
    private interface CellReader<T> {
        T read() throws BadCell;
    }
}
