package io.seataudit.config;

import io.seataudit.model.ExchangeRates;
import io.seataudit.model.Policy;
import io.seataudit.text.YamlDocument;
import io.seataudit.text.YamlMapping;
import io.seataudit.text.YamlProblem;
import io.seataudit.vendor.FileHints;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code audit.yml}: every key known, every type right, or all problems at once. */
public final class ConfigReader {
    private static final String DEFAULT_PASSWORD_ENV = "SEAT_AUDIT_SMTP_PASSWORD";

    private final Known known;

    /** What the config may name; vendors by profile name, plan ids by vendor (no entry: the vendor has no catalogue). */
    public record Known(Set<String> vendors, Map<String, Set<String>> plansByVendor) {}

    /** A config, or the reasons why there is none. */
    public record Result(Optional<AuditConfig> config, List<YamlProblem> problems) {}

    /** For a config that may name these vendors and plans. */
    public ConfigReader(Known known) {
        this.known = known;
    }

    /** Reads the text; {@code file} is the name shown in problems. */
    public Result read(String file, String text) {
        List<YamlProblem> problems = new ArrayList<>();
        Optional<AuditConfig> config = YamlDocument.parse(file, text, problems).map(this::config);
        return new Result(problems.isEmpty() ? config : Optional.empty(), List.copyOf(problems));
    }

    private AuditConfig config(YamlMapping top) {
        Policy policy = top.mapping("policy")
                .map(mapping -> PolicyReader.readPolicy(mapping, Policy.DEFAULT))
                .orElse(Policy.DEFAULT);
        AuditConfig config = new AuditConfig(
                top.requiredText("organization"),
                top.parsed("time-zone", ZoneId::of, "must be a time zone, as UTC or Europe/Berlin")
                        .orElse(ZoneId.of("UTC")),
                new ExchangeRates(currency(top, "currency", "USD"), rates(top)),
                apps(top, policy),
                new AuditConfig.Inputs(people(top), tolerance(top)),
                review(top),
                top.mapping("mail").map(ConfigReader::mail),
                storeUrl(top));
        top.finish();
        return config;
    }

    private Map<String, AppConfig> apps(YamlMapping top, Policy policy) {
        Map<String, AppConfig> apps = new LinkedHashMap<>();
        Optional<YamlMapping> mapping = top.mapping("apps");
        if (mapping.isEmpty() || mapping.get().keys().isEmpty()) {
            top.problem("apps", "names no application; give at least one, as \"clay: { vendor: clay }\"");
            return apps;
        }
        AppReader reader = new AppReader(known, policy);
        for (String id : mapping.get().keys()) {
            if (!id.matches("[A-Za-z0-9][A-Za-z0-9_-]{0,63}") || id.equals("people") || id.equals("decisions")) {
                mapping.get().problem(id, "is no folder name for an application; use letters, digits, - and _");
            }
            mapping.get()
                    .mapping(id)
                    .ifPresentOrElse(
                            app -> apps.put(id, reader.read(id, app)),
                            () -> mapping.get().problem(id, "must say its vendor, as { vendor: clay }"));
        }
        mapping.get().finish();
        return apps;
    }

    private static FileHints people(YamlMapping top) {
        return top.mapping("people")
                .map(mapping -> {
                    FileHints hints = FileHints.read(mapping);
                    mapping.finish();
                    return hints;
                })
                .orElse(FileHints.NONE);
    }

    private static BigDecimal tolerance(YamlMapping top) {
        BigDecimal byDefault = new BigDecimal("0.01");
        return top.mapping("tolerance")
                .map(mapping -> {
                    BigDecimal share = mapping.decimal("rejected-rows").orElse(byDefault);
                    if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
                        mapping.problem("rejected-rows", "must be a share from 0 to 1, as 0.01");
                    }
                    mapping.finish();
                    return share;
                })
                .orElse(byDefault);
    }

    private static Map<String, BigDecimal> rates(YamlMapping top) {
        Map<String, BigDecimal> rates = new LinkedHashMap<>();
        top.mapping("rates").ifPresent(mapping -> {
            for (String code : mapping.keys()) {
                if (!isCurrency(code)) {
                    mapping.problem(code, "is not a currency code, as EUR");
                }
                mapping.decimal(code)
                        .ifPresentOrElse(
                                rate -> {
                                    if (rate.signum() <= 0) {
                                        mapping.problem(code, "must be more than 0");
                                    }
                                    rates.put(code, rate);
                                },
                                () -> mapping.problem(code, "needs a rate, as 1.08"));
            }
            mapping.finish();
        });
        return rates;
    }

    private static AuditConfig.Review review(YamlMapping top) {
        Optional<YamlMapping> review = top.mapping("review");
        AuditConfig.Review read = new AuditConfig.Review(
                review.flatMap(mapping -> mapping.integer("keep-for-months", 0)).orElse(6),
                review.flatMap(mapping -> mapping.text("workbook")));
        review.ifPresent(YamlMapping::finish);
        return read;
    }

    private static MailConfig mail(YamlMapping mapping) {
        String from = address(mapping, "from", mapping.requiredText("from"));
        List<String> to = mapping.texts("to");
        if (to.isEmpty()) {
            mapping.problem("to", "names nobody; give at least one address");
        }
        to.forEach(address -> address(mapping, "to", address));
        Optional<YamlMapping> smtp = mapping.mapping("smtp");
        MailConfig config = new MailConfig(
                from,
                to,
                mapping.bool("mask-emails").orElse(false),
                new MailConfig.Smtp(
                        smtp.flatMap(server -> server.text("host")).orElse("localhost"),
                        smtp.flatMap(server -> server.integer("port", 1)).orElse(25),
                        smtp.flatMap(server -> server.bool("starttls")).orElse(false),
                        smtp.flatMap(server -> server.text("username")),
                        smtp.flatMap(server -> server.text("password-env")).orElse(DEFAULT_PASSWORD_ENV)));
        smtp.ifPresent(YamlMapping::finish);
        mapping.finish();
        return config;
    }

    private static String address(YamlMapping mapping, String key, String address) {
        if (!address.isEmpty() && !address.matches("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+")) {
            mapping.problem(key, "must be a mail address, but is \"" + address + "\"");
        }
        return address;
    }

    private static Optional<String> storeUrl(YamlMapping top) {
        return top.mapping("store").flatMap(mapping -> {
            Optional<String> url = mapping.text("url");
            url.filter(value -> !value.startsWith("jdbc:h2:"))
                    .ifPresent(value -> mapping.problem(
                            "url", "this version keeps its store in H2 only; leave the key out to have it in WORK"));
            mapping.finish();
            return url;
        });
    }

    private static String currency(YamlMapping mapping, String key, String byDefault) {
        String code = mapping.text(key).orElse(byDefault).toUpperCase(Locale.ROOT);
        if (!isCurrency(code)) {
            mapping.problem(key, "is not a currency code, as USD, but \"" + code + "\"");
            return byDefault;
        }
        return code;
    }

    private static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(code));
    }
}
