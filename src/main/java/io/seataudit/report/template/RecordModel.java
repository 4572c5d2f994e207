package io.seataudit.report.template;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A record of this program as a template sees it: its components, and the figures that it derives from them (public
 * methods of its own without arguments, as {@code Check.passed}).
 */
final class RecordModel implements TemplateHashModel {
    private static final String OWN_PACKAGES = "io.seataudit.";

    private static final ClassValue<Map<String, Method>> FIGURES = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return figuresOf(type);
        }
    };

    private final Record figures;
    private final FigureWrapper wrapper;

    RecordModel(Record figures, FigureWrapper wrapper) {
        this.figures = figures;
        this.wrapper = wrapper;
    }

    /** The record itself, for the functions that draw it. */
    Record figures() {
        return figures;
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        Method figure = FIGURES.get(figures.getClass()).get(key);
        if (figure == null) {
            return null;
        }
        try {
            return wrapper.wrap(figure.invoke(figures));
        } catch (ReflectiveOperationException e) {
            throw new TemplateModelException("cannot read " + key, e);
        }
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    private static Map<String, Method> figuresOf(Class<?> type) {
        if (!type.getName().startsWith(OWN_PACKAGES)) {
            return Map.of();
        }
        Stream<Method> components = Arrays.stream(type.getRecordComponents()).map(component -> component.getAccessor());
        Stream<Method> derived = Arrays.stream(type.getDeclaredMethods()).filter(RecordModel::isFigure);
        Map<String, Method> figures = Stream.concat(components, derived)
                .distinct()
                .collect(Collectors.toMap(Method::getName, Function.identity()));
        figures.values().forEach(method -> method.setAccessible(true));
        return Map.copyOf(figures);
    }

    private static boolean isFigure(Method method) {
        return method.getParameterCount() == 0
                && Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && method.getReturnType() != void.class
                && !method.getName().equals("hashCode")
                && !method.getName().equals("toString");
    }
}
