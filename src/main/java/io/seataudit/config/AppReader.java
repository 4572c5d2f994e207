package io.seataudit.config;

import io.seataudit.model.BillingCycle;
import io.seataudit.model.Credits;
import io.seataudit.model.Email;
import io.seataudit.model.Exemption;
import io.seataudit.model.Meter;
import io.seataudit.model.Policy;
import io.seataudit.model.PriceBasis;
import io.seataudit.text.NearestWord;
import io.seataudit.text.YamlMapping;
import io.seataudit.vendor.FileHints;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads one application's part of {@code audit.yml}. */
final class AppReader {
    private final ConfigReader.Known known;
    private final Policy basePolicy;

    AppReader(ConfigReader.Known known, Policy basePolicy) {
        this.known = known;
        this.basePolicy = basePolicy;
    }

    AppConfig read(String id, YamlMapping app) {
        String vendor = knownWord(app, "vendor", app.requiredText("vendor"), known.vendors());
        AppConfig config = new AppConfig(
                id,
                vendor,
                app.text("name").orElse(id),
                subscription(app, vendor),
                prices(app),
                seats(app),
                FileHints.read(app));
        app.finish();
        return config;
    }

    private AppConfig.Subscription subscription(YamlMapping app, String vendor) {
        return new AppConfig.Subscription(
                plan(app, vendor),
                app.text("rung"),
                app.oneOf("billing-cycle", BillingCycle.class).orElse(BillingCycle.MONTHLY),
                app.date("renews-on"),
                openingBalance(app),
                new TreeSet<>(app.texts("needs")));
    }

    private static AppConfig.Prices prices(YamlMapping app) {
        Optional<YamlMapping> credit = app.mapping("credit-price");
        AppConfig.Prices prices = new AppConfig.Prices(
                app.decimal("seat-price"),
                credit.flatMap(mapping -> mapping.oneOf("basis", PriceBasis.class)),
                credit.flatMap(mapping -> mapping.decimal("price")));
        credit.ifPresent(mapping -> finishPrice(mapping, prices));
        return prices;
    }

    private AppConfig.SeatRules seats(YamlMapping app) {
        return new AppConfig.SeatRules(
                domains(app), PolicyReader.readPolicies(app, basePolicy), exemptions(app), completeFrom(app));
    }

    private static void finishPrice(YamlMapping mapping, AppConfig.Prices prices) {
        boolean needsPrice = prices.creditBasis()
                .filter(basis -> basis == PriceBasis.SPLIT || basis == PriceBasis.CONTRACT)
                .isPresent();
        if (needsPrice && prices.configured().isEmpty()) {
            mapping.problem("price", "is missing; SPLIT wants the price of an action, CONTRACT that of a credit");
        }
        mapping.finish();
    }

    private Optional<String> plan(YamlMapping app, String vendor) {
        Optional<String> plan = app.text("plan");
        Set<String> plans = known.plansByVendor().getOrDefault(vendor, Set.of());
        if (plan.isPresent() && plans.isEmpty() && known.vendors().contains(vendor)) {
            app.problem("plan", "vendor \"" + vendor + "\" has no plan catalogue; leave the key out");
            return Optional.empty();
        }
        return plan.map(name -> knownWord(app, "plan", name, plans));
    }

    private static String knownWord(YamlMapping app, String key, String word, Set<String> words) {
        if (!word.isEmpty() && !words.isEmpty() && !words.contains(word)) {
            app.problem(
                    key,
                    "\"" + word + "\" is not known; "
                            + NearestWord.question(word, words)
                                    .orElse("known: " + String.join(", ", new TreeSet<>(words))));
        }
        return word;
    }

    private static Map<Meter, Credits> openingBalance(YamlMapping app) {
        Map<Meter, Credits> balances = new EnumMap<>(Meter.class);
        app.mapping("opening-balance").ifPresent(mapping -> {
            for (Meter meter : Meter.values()) {
                mapping.parsed(
                                meter.name().toLowerCase(Locale.ROOT),
                                Credits::of,
                                "must be a number with at most six decimal places")
                        .ifPresent(amount -> balances.put(meter, amount));
            }
            mapping.finish();
        });
        return balances;
    }

    private static Set<String> domains(YamlMapping app) {
        Set<String> domains = new TreeSet<>();
        app.texts("domains").forEach(domain -> domains.add(domain.strip().toLowerCase(Locale.ROOT)));
        return domains;
    }

    private static List<Exemption> exemptions(YamlMapping app) {
        List<Exemption> exemptions = new ArrayList<>();
        for (YamlMapping mapping : app.mappings("exemptions")) {
            exemptions.add(new Exemption(
                    new Email(mapping.requiredText("email")), mapping.requiredText("reason"), mapping.date("until")));
            mapping.finish();
        }
        return exemptions;
    }

    private static Map<String, LocalDate> completeFrom(YamlMapping app) {
        Map<String, LocalDate> sources = new LinkedHashMap<>();
        app.mapping("signals").ifPresent(mapping -> {
            for (String source : List.of("members", "usage", "activity", "licences", "tables", "idp")) {
                mapping.mapping(source).ifPresent(details -> {
                    details.date("complete-from").ifPresent(day -> sources.put(source, day));
                    details.finish();
                });
            }
            mapping.finish();
        });
        return sources;
    }
}
