package io.seataudit.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.h2.api.ErrorCode;
import org.h2.jdbc.JdbcException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code WORK/}: the database with job repository, working rows and history. H2's own lock on its file keeps a second
 * process out.
 */
public final class WorkFolder {
    private static final String NAME = "seat-audit";

    private final Path work;
    private final Optional<String> url;

    /**
     * The folder.
     *
     * @param url of another database than the one in the folder
     */
    public WorkFolder(Path work, Optional<String> url) {
        this.work = work;
        this.url = url;
    }

    /** Whether there is a database yet. */
    public boolean hasStore() {
        return url.isPresent() || Files.exists(database());
    }

    /** Opens the store; throws {@link WorkFolderBusyException} when another process holds it. */
    ConfigurableApplicationContext open(Class<?> parts, Consumer<ConfigurableApplicationContext> beans) {
        create();
        ConfigurableApplicationContext context = start(parts, beans);
        try {
            if (Files.exists(database())) {
                OwnerOnly.file(database());
            }
            return context;
        } catch (IOException e) {
            context.close();
            throw new UncheckedIOException("cannot use the work folder " + work + ": " + e.getMessage(), e);
        }
    }

    private Path database() {
        return work.resolve(NAME + ".mv.db");
    }

    private ConfigurableApplicationContext start(Class<?> parts, Consumer<ConfigurableApplicationContext> beans) {
        try {
            return new SpringApplicationBuilder(parts)
                    .web(WebApplicationType.NONE)
                    .bannerMode(Banner.Mode.OFF)
                    .logStartupInfo(false)
                    .registerShutdownHook(true)
                    .initializers(context -> beans.accept(context))
                    .properties(properties())
                    .run();
        } catch (RuntimeException e) {
            if (heldByAnother(e)) {
                throw new WorkFolderBusyException(work, e);
            }
            throw e;
        }
    }

    private Map<String, Object> properties() {
        return Map.of(
                "spring.datasource.url",
                        url.orElseGet(() -> "jdbc:h2:file:"
                                + work.toAbsolutePath().normalize().resolve(NAME) + ";DB_CLOSE_ON_EXIT=FALSE"),
                "spring.datasource.hikari.maximum-pool-size", "2",
                "spring.batch.jdbc.initialize-schema", "always",
                "spring.batch.job.enabled", "false",
                "spring.flyway.baseline-on-migrate", "true",
                "spring.flyway.baseline-version", "0",
                "spring.jmx.enabled", "false");
    }

    /** A folder that others use too keeps its permissions: then the database alone is closed to them. */
    private void create() {
        try {
            Folders.make(work);
            if (Folders.names(work).stream().allMatch(name -> name.startsWith(NAME + "."))) {
                OwnerOnly.folder(work);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use the work folder " + work + ": " + e.getMessage(), e);
        }
    }

    private static boolean heldByAnother(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof JdbcException h2 && h2.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                return true;
            }
        }
        return false;
    }
}
