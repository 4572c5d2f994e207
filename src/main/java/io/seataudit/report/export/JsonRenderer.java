package io.seataudit.report.export;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import io.seataudit.model.BillingCycle;
import io.seataudit.model.Check;
import io.seataudit.model.Credits;
import io.seataudit.model.Email;
import io.seataudit.model.Meter;
import io.seataudit.model.Period;
import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a report (or a part of it) as JSON (rules.md#report-tree), streaming. */
public final class JsonRenderer {
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private final JsonMapper mapper = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .addMixIn(Email.class, EmailAsText.class)
            .addMixIn(Check.class, CheckWithOutcome.class)
            .addModule(new SimpleModule()
                    .addSerializer(new CreditsAsNumber())
                    .addSerializer(new AsWord<>(Period.class))
                    .addSerializer(new AsWord<>(Meter.class))
                    .addSerializer(new AsWord<>(BillingCycle.class)))
            .defaultPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER))
            .build();

    /** Writes the value in UTF-8, ended by a line feed. */
    public void render(Object value, Path file) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            mapper.writerWithDefaultPrettyPrinter()
                    .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .writeValue(writer, value);
            writer.write('\n');
        }
    }

    private abstract static class EmailAsText {
        @JsonValue
        abstract String address();
    }

    private abstract static class CheckWithOutcome {
        @JsonProperty
        abstract BigDecimal difference();

        @JsonProperty
        abstract boolean passed();
    }

    private static final class CreditsAsNumber extends StdSerializer<Credits> {
        CreditsAsNumber() {
            super(Credits.class);
        }

        @Override
        public void serialize(Credits credits, JsonGenerator generator, SerializationContext context) {
            generator.writeNumber(credits.toBigDecimal());
        }
    }

    /** Lower-case words, as {@code monthly}: the same as in {@code audit.yml}. */
    private static final class AsWord<T> extends StdSerializer<T> {
        AsWord(Class<T> type) {
            super(type);
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            generator.writeString(value.toString().toLowerCase(Locale.ROOT));
        }
    }
}
