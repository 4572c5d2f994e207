package io.seataudit.report.template;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleHash;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import io.seataudit.model.Credits;
import io.seataudit.model.Email;
import io.seataudit.model.Period;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Shows a template the report's figures and nothing else: records by their components, lists, maps, numbers, texts.
 * There is no way from any of them to a class or a method with arguments. Every text passes through one function on
 * its way, so what a template may not see (a person's address in a masked mail) never reaches it.
 */
final class FigureWrapper implements ObjectWrapper {
    private final UnaryOperator<String> text;

    FigureWrapper(UnaryOperator<String> text) {
        this.text = text;
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value == null || value instanceof TemplateModel) {
            return (TemplateModel) value;
        }
        if (value instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        }
        if (value instanceof Credits credits) {
            return new SimpleNumber(credits.toBigDecimal());
        }
        if (value instanceof Number number) {
            return new SimpleNumber(number);
        }
        if (value instanceof Boolean flag) {
            return flag ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof Enum<?> word) {
            return new SimpleScalar(word.name());
        }
        if (value instanceof String
                || value instanceof Email
                || value instanceof LocalDate
                || value instanceof Period) {
            return new SimpleScalar(text.apply(value.toString()));
        }
        if (value instanceof List<?> list) {
            return new ListModel(list, this);
        }
        if (value instanceof Set<?> set) {
            return new SimpleSequence(set, this);
        }
        if (value instanceof Map<?, ?> map) {
            return new SimpleHash(byText(map), this);
        }
        if (value instanceof Record figures) {
            return new RecordModel(figures, this);
        }
        throw new TemplateModelException(
                "a template cannot see a " + value.getClass().getName());
    }

    private Map<String, Object> byText(Map<?, ?> map) {
        Map<String, Object> byText = new LinkedHashMap<>();
        map.forEach((key, value) ->
                byText.put(key instanceof Enum<?> word ? word.name() : text.apply(key.toString()), value));
        return byText;
    }
}
