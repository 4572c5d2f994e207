package io.seataudit.report.template;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import io.seataudit.credit.MeterReport;
import io.seataudit.report.AuditReport;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Everything that a template may call: the writing of numbers and days, the scaling of charts. Names are those of the
 * map, as in {@code money(seat.money.exposure)}.
 */
public final class Functions {
    private Functions() {}

    /** The model of a template: the report as {@code report}, and the functions beside it. */
    public static Map<String, Object> model(AuditReport report) {
        Formats formats = new Formats(report.period(), report.currency());
        Map<String, Object> model = new TreeMap<>();
        model.put("report", report);
        model.put("money", text("money", argument -> formats.money(number(argument))));
        model.put("amount", text("amount", argument -> formats.amount(number(argument))));
        model.put("number", text("number", argument -> formats.number(number(argument))));
        model.put("percent", text("percent", argument -> formats.percent(number(argument))));
        model.put("day", text("day", argument -> formats.day(date(argument))));
        model.put("shortDay", text("shortDay", argument -> Formats.shortDay(date(argument))));
        model.put("month", text("month", argument -> Formats.month(YearMonth.parse(string(argument)))));
        model.put("sha256", text("sha256", argument -> sha256(string(argument))));
        model.put("cut", (TemplateMethodModelEx) arguments -> new SimpleScalar(Formats.cut(
                string(one(arguments, 0, 2)), number(one(arguments, 1, 2)).intValue())));
        model.put("poolChart", (TemplateMethodModelEx) arguments ->
                wrapped(PoolChart.of(meter(one(arguments, 0, 3)), size(arguments, 1), size(arguments, 2))));
        model.put("dayChart", (TemplateMethodModelEx)
                arguments -> wrapped(DayChart.of(meter(one(arguments, 0, 3)), size(arguments, 1), size(arguments, 2))));
        model.put("scale", (TemplateMethodModelEx) arguments ->
                Scale.share(number(one(arguments, 0, 3)), number(one(arguments, 1, 3)), size(arguments, 2)));
        return model;
    }

    private static RecordModel wrapped(Record figures) {
        return new RecordModel(figures, new FigureWrapper(SafeText::visible));
    }

    private static TemplateMethodModelEx text(String name, Formatting formatting) {
        return arguments -> {
            Object argument = one(arguments, 0, 1);
            try {
                return new SimpleScalar(formatting.apply(argument));
            } catch (DateTimeException e) {
                throw new TemplateModelException(name + "() cannot read its argument: " + e.getMessage(), e);
            }
        };
    }

    private static Object one(List<?> arguments, int index, int expected) throws TemplateModelException {
        Object argument = arguments.size() == expected ? arguments.get(index) : null;
        if (argument == null) {
            throw new TemplateModelException(
                    "expected " + expected + " argument(s), all of them known: guard with ?? or a default (!)");
        }
        return argument;
    }

    private static int size(List<?> arguments, int index) throws TemplateModelException {
        return number(one(arguments, index, arguments.size())).intValue();
    }

    private static BigDecimal number(Object argument) throws TemplateModelException {
        if (argument instanceof TemplateNumberModel number) {
            return new BigDecimal(number.getAsNumber().toString());
        }
        throw new TemplateModelException("expected a number");
    }

    private static LocalDate date(Object argument) throws TemplateModelException {
        return LocalDate.parse(string(argument));
    }

    private static String string(Object argument) throws TemplateModelException {
        if (argument instanceof TemplateScalarModel text) {
            return text.getAsString();
        }
        if (argument instanceof TemplateHTMLOutputModel markup) {
            return HTMLOutputFormat.INSTANCE.getMarkupString(markup);
        }
        throw new TemplateModelException("expected a text");
    }

    private static MeterReport meter(Object argument) throws TemplateModelException {
        if (argument instanceof RecordModel model && model.figures() instanceof MeterReport meter) {
            return meter;
        }
        throw new TemplateModelException("expected a meter of the report");
    }

    private static String sha256(String text) {
        return Base64.getEncoder().encodeToString(DigestUtils.sha256(text));
    }

    @FunctionalInterface
    private interface Formatting {
        String apply(Object argument) throws TemplateModelException;
    }
}
