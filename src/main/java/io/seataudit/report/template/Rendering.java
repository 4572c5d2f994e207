package io.seataudit.report.template;

import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One run of a template: bounded in time, with its faults told by file, line and column. */
final class Rendering {
    private final Configuration configuration;
    private final UnaryOperator<String> whereIs;
    private final Duration time;

    Rendering(Configuration configuration, UnaryOperator<String> whereIs, Duration time) {
        this.configuration = configuration;
        this.whereIs = whereIs;
        this.time = time;
    }

    void render(String name, Map<String, ?> model, Writer out) {
        FutureTask<Boolean> task = new FutureTask<>(() -> {
            configuration.getTemplate(name).process(model, out);
            return true;
        });
        // A template's endless loop cannot be interrupted; as a daemon it does not outlive the program.
        Thread thread = new Thread(task, "template " + name);
        thread.setDaemon(true);
        thread.start();
        try {
            task.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw problem(name, e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException e) {
            throw new BrokenTemplate(
                    whereIs.apply(name), 0, 0, "does not end within " + time.toSeconds() + " seconds.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while rendering " + name, e);
        }
    }

    private RuntimeException problem(String name, Throwable cause) {
        if (cause instanceof ParseException parse) {
            return broken(parse.getTemplateName(), parse.getLineNumber(), parse.getColumnNumber(), parse, name);
        }
        if (cause instanceof TemplateException template) {
            Throwable within = template.getCause();
            if (within instanceof BoundedWriter.TooLong || within instanceof ParseException) {
                return problem(name, within);
            }
            return broken(
                    template.getTemplateSourceName(),
                    number(template.getLineNumber()),
                    number(template.getColumnNumber()),
                    template,
                    name);
        }
        if (cause instanceof StackOverflowError) {
            return new BrokenTemplate(whereIs.apply(name), 0, 0, "calls itself without end.", cause);
        }
        if (cause instanceof TemplateNotFoundException
                || cause instanceof MalformedTemplateNameException
                || cause instanceof BoundedWriter.TooLong
                || cause instanceof SecurityException) {
            return new BrokenTemplate(whereIs.apply(name), 0, 0, firstLine(cause), cause);
        }
        if (cause instanceof IOException io) {
            return new UncheckedIOException("cannot write what " + name + " makes", io);
        }
        return cause instanceof RuntimeException unexpected ? unexpected : new IllegalStateException(cause);
    }

    private BrokenTemplate broken(@Nullable String inFile, int line, int column, Exception cause, String name) {
        return new BrokenTemplate(whereIs.apply(inFile == null ? name : inFile), line, column, firstLine(cause), cause);
    }

    private static int number(@Nullable Integer position) {
        return position == null ? 0 : position;
    }

    /** What is wrong, without FreeMarker's own stack of template calls. */
    private static String firstLine(Throwable cause) {
        String message = cause instanceof TemplateException template
                ? template.getMessageWithoutStackTop()
                : String.valueOf(cause.getMessage());
        String problem = message.split("\n----", 2)[0].strip().replaceAll("\\s*\\R\\s*", " ");
        return problem.endsWith(".") ? problem : problem + ".";
    }
}
