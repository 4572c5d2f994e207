package io.seataudit.report.template;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.OrMatcher;
import freemarker.cache.PathGlobMatcher;
import freemarker.cache.TemplateLoader;
import freemarker.cache.TemplateNameFormat;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.PlainTextOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateConfiguration;
import freemarker.template.Configuration;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.UnaryOperator;

/**
 * The templates of page and mail: the user's folder first, the bundled copy for whatever it does not have. They escape
 * HTML by themselves, and reach the figures handed to them, {@link Functions} and each other, nothing else.
 */
public final class Templates {
    private static final String BUNDLED = "templates";
    private static final Duration TIME = Duration.ofMinutes(2);

    private final TemplateLoader loader;
    private final Optional<Path> folder;
    private final Duration time;

    private Templates(Optional<Path> folder, Duration time) {
        this.folder = folder;
        this.time = time;
        this.loader = loader(folder);
    }

    /** The bundled templates only. */
    public static Templates bundled() {
        return new Templates(Optional.empty(), TIME);
    }

    /** The folder's templates first; throws {@link UncheckedIOException} when there is no such folder. */
    public static Templates of(Path folder) {
        return new Templates(Optional.of(folder), TIME);
    }

    Templates within(Duration limit) {
        return new Templates(folder, limit);
    }

    /**
     * Renders one template. Every text of the model goes through {@code text} before a template sees it.
     *
     * @param limit the most characters it may write
     * @throws BrokenTemplate when the template is wrong, writes more than the limit or runs for minutes
     * @throws UncheckedIOException when {@code out} cannot be written
     */
    public void render(String name, Map<String, ?> model, UnaryOperator<String> text, long limit, Writer out) {
        Configuration configuration = configuration(text);
        new Rendering(configuration, this::whereIs, time).render(name, model, new BoundedWriter(out, limit));
    }

    private Configuration configuration(UnaryOperator<String> text) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(loader);
        configuration.setTemplateNameFormat(TemplateNameFormat.DEFAULT_2_4_0);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setTemplateConfigurations(new ConditionalTemplateConfigurationFactory(
                new OrMatcher(new PathGlobMatcher("mail.ftl"), new PathGlobMatcher("parts/mail-*.ftl")),
                plainText(configuration)));
        configuration.setObjectWrapper(new FigureWrapper(text));
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("0.######");
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setLocalizedLookup(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        // Messages of templates may quote what they were fed: people's data does not belong in a log.
        configuration.setLogTemplateExceptions(false);
        configuration.setAttemptExceptionReporter((problem, environment) -> {});
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
        return configuration;
    }

    private static TemplateConfiguration plainText(Configuration configuration) {
        TemplateConfiguration plain = new TemplateConfiguration();
        plain.setParentConfiguration(configuration);
        plain.setOutputFormat(PlainTextOutputFormat.INSTANCE);
        return plain;
    }

    private static TemplateLoader loader(Optional<Path> folder) {
        TemplateLoader bundled = new ClassTemplateLoader(Templates.class.getClassLoader(), BUNDLED);
        if (folder.isEmpty()) {
            return bundled;
        }
        try {
            // Refuses names and links that lead out of the folder: its path check is on by default.
            return new MultiTemplateLoader(
                    new TemplateLoader[] {new FileTemplateLoader(folder.get().toFile()), bundled});
        } catch (IOException e) {
            throw new UncheckedIOException("templates folder " + folder.get() + " cannot be read", e);
        }
    }

    /** A template's name as its user knows it: the path in the folder, or the name of the bundled copy. */
    private String whereIs(String name) {
        return folder.map(path -> path.resolve(name))
                .filter(Files::isRegularFile)
                .map(Path::toString)
                .orElse(name + " (bundled)");
    }
}
