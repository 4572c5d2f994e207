package io.seataudit.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;

/** The W3C's validator (nu.validator), offline, in a class loader of its own: it needs another Jetty than the build. */
public final class HtmlValidator {
    private static final File JARS = new File("target/html-validator");
    private static final long STACK = 64L << 20;

    private HtmlValidator() {}

    /** What the validator calls an error. It does not compute hashes, so it warns of the page's own style and script. */
    public static List<String> errors(String html) throws Exception {
        assertThat(JARS).as("run mvn generate-test-resources once").isDirectory();
        FutureTask<String> validation = new FutureTask<>(() -> validate(html));
        // Its grammars recurse deeply.
        Thread thread = new Thread(null, validation, "html validator", STACK);
        thread.start();
        return validation.get().lines().filter(line -> line.startsWith("Error")).toList();
    }

    private static String validate(String html) throws Exception {
        try (URLClassLoader loader = new URLClassLoader(jars(), ClassLoader.getPlatformClassLoader())) {
            Class<?> type = loader.loadClass("nu.validator.client.EmbeddedValidator");
            Class<?> format = loader.loadClass("nu.validator.client.EmbeddedValidator$OutputFormat");
            Object validator = type.getConstructor().newInstance();
            type.getMethod("setOutputFormat", format)
                    .invoke(validator, format.getField("TEXT").get(null));
            InputStream in = new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8));
            return (String) type.getMethod("validate", InputStream.class).invoke(validator, in);
        }
    }

    private static URL[] jars() throws MalformedURLException {
        List<URL> jars = new ArrayList<>();
        for (File jar : JARS.listFiles((folder, name) -> name.endsWith(".jar"))) {
            jars.add(jar.toURI().toURL());
        }
        return jars.toArray(new URL[0]);
    }
}
