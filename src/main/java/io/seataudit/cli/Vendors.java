package io.seataudit.cli;

import io.seataudit.config.AppConfig;
import io.seataudit.config.ConfigReader;
import io.seataudit.model.Plan;
import io.seataudit.text.YamlProblem;
import io.seataudit.vendor.PlanCatalogue;
import io.seataudit.vendor.VendorProfile;
import io.seataudit.vendor.VendorProfiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The bundled profiles and catalogues, and those of the data folder: {@code vendors/*.yml}, {@code plans-*.yml}. */
final class Vendors {
    private static final String ENDING = ".yml";
    private static final String PLANS = "plans-";

    private final Map<String, String> ownTexts;
    private final VendorProfiles profiles;
    private final Map<String, PlanCatalogue> catalogues = new HashMap<>();
    private final List<YamlProblem> problems = new ArrayList<>();

    Vendors(Path data) throws IOException {
        ownTexts = texts(data.resolve("vendors"));
        profiles = VendorProfiles.with(ownTexts.entrySet().stream()
                .filter(entry -> !entry.getKey().startsWith(PLANS))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        problems.addAll(profiles.problems());
        for (String name : profiles.names()) {
            profiles.find(name)
                    .flatMap(profile -> profile.pricing().catalogue())
                    .flatMap(this::catalogue)
                    .ifPresent(catalogue -> catalogues.put(name, catalogue));
        }
    }

    List<YamlProblem> problems() {
        return problems;
    }

    VendorProfiles profiles() {
        return profiles;
    }

    /** A profile that the config was allowed to name. */
    VendorProfile profile(String name) {
        return profiles.find(name).orElseThrow();
    }

    /** The user's own texts, for the fingerprint of a run. */
    String ownTexts() {
        return ownTexts.toString();
    }

    ConfigReader.Known known() {
        Map<String, Set<String>> plans = new HashMap<>();
        catalogues.forEach((vendor, catalogue) ->
                plans.put(vendor, catalogue.plans().stream().map(Plan::id).collect(Collectors.toSet())));
        return new ConfigReader.Known(profiles.names(), plans);
    }

    /** The catalogues by application id. */
    Map<String, PlanCatalogue> catalogues(List<AppConfig> apps) {
        Map<String, PlanCatalogue> byApp = new HashMap<>();
        apps.forEach(app -> Optional.ofNullable(catalogues.get(app.vendor()))
                .ifPresent(catalogue -> byApp.put(app.id(), catalogue)));
        return byApp;
    }

    private Optional<PlanCatalogue> catalogue(String name) {
        String file = "vendors/" + PLANS + name + ENDING;
        Optional<String> own = Optional.ofNullable(ownTexts.get(PLANS + name));
        return own.isPresent() ? PlanCatalogue.read(file, own.get(), problems) : PlanCatalogue.bundled(name);
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.sorted().toList()) {
                    String name = file.getFileName().toString();
                    if (name.endsWith(ENDING)) {
                        texts.put(
                                name.substring(0, name.length() - ENDING.length()),
                                Files.readString(file, StandardCharsets.UTF_8));
                    }
                }
            }
        }
        return texts;
    }
}
