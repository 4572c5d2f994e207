package io.seataudit.vendor;

import io.seataudit.model.Kind;
import io.seataudit.text.BundledText;
import io.seataudit.text.NearestWord;
import io.seataudit.text.YamlDocument;
import io.seataudit.text.YamlMapping;
import io.seataudit.text.YamlProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * All profiles by name: the bundled ones, and those of the data folder, which replace a bundled one of the same name.
 * Whoever reads {@link #problems()} first need not fear the rest: a profile with a problem is still a whole profile.
 */
public final class VendorProfiles {
    private static final String GENERIC = "generic";
    private static final List<String> BUNDLED = List.of(
            GENERIC,
            "atlassian",
            "bamboohr",
            "clari",
            "clay",
            "entra-id",
            "github-copilot",
            "google-workspace",
            "microsoft-365",
            "okta",
            "scim",
            "slack",
            "zoom");

    private final Map<String, String> files = new LinkedHashMap<>();
    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, VendorProfile> profiles = new TreeMap<>();
    private final List<YamlProblem> problems = new ArrayList<>();

    private VendorProfiles(Map<String, String> ownTexts) {
        for (String name : BUNDLED) {
            files.put(name, name + ".yml");
            texts.put(name, BundledText.get("/vendors/" + name + ".yml"));
        }
        ownTexts.forEach((name, text) -> {
            files.put(name, "vendors/" + name + ".yml");
            texts.put(name, text);
        });
        texts.keySet().forEach(name -> load(name, new HashSet<>()));
    }

    /** The bundled profiles and the given ones: the YAML text by the profile's name (the file's name without .yml). */
    public static VendorProfiles with(Map<String, String> ownTexts) {
        return new VendorProfiles(ownTexts);
    }

    /** What is wrong in the profiles, in order of their names. */
    public List<YamlProblem> problems() {
        return List.copyOf(problems);
    }

    /** The names of all profiles. */
    public Set<String> names() {
        return Set.copyOf(profiles.keySet());
    }

    /** A profile by its name; empty when there is none. */
    public Optional<VendorProfile> find(String name) {
        return Optional.ofNullable(profiles.get(name));
    }

    /** The profile of a people file, told by its header; {@code generic} when no source is recognised. */
    public VendorProfile ofPeopleFile(Set<String> headerKeys) {
        VendorProfile best = profiles.getOrDefault(GENERIC, ProfileReader.plain());
        int bestRecognition = 0;
        for (VendorProfile profile : profiles.values()) {
            int recognition = profile.exports().shape(Kind.PEOPLE, headerKeys).recognition(headerKeys);
            if (recognition > bestRecognition) {
                best = profile;
                bestRecognition = recognition;
            }
        }
        return best;
    }

    private VendorProfile load(String name, Set<String> loading) {
        VendorProfile loaded = profiles.get(name);
        if (loaded != null) {
            return loaded;
        }
        loading.add(name);
        String file = files.getOrDefault(name, name);
        VendorProfile profile = YamlDocument.parse(file, texts.getOrDefault(name, ""), problems)
                .map(yaml -> new ProfileReader(name, base(name, yaml, loading)).read(yaml))
                .orElseGet(ProfileReader::plain);
        profiles.put(name, profile);
        return profile;
    }

    private VendorProfile base(String name, YamlMapping yaml, Set<String> loading) {
        String base = yaml.text("extends").orElse(name.equals(GENERIC) ? "" : GENERIC);
        if (base.isEmpty()) {
            return ProfileReader.plain();
        }
        if (!texts.containsKey(base) || loading.contains(base)) {
            String why = loading.contains(base) ? " extends this profile itself" : " is not a profile";
            String question = NearestWord.question(base, profiles.keySet())
                    .map(text -> "; " + text)
                    .orElse("");
            yaml.problem("extends", "\"" + base + "\"" + why + question);
            return ProfileReader.plain();
        }
        return load(base, loading);
    }
}
