package io.seataudit.vendor;

import io.seataudit.model.Plan;
import io.seataudit.text.BundledText;
import io.seataudit.text.YamlDocument;
import io.seataudit.text.YamlProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The dated plans of one vendor, in catalogue order (rules.md#plan-catalogue).
 *
 * @param version the day as of which the catalogue holds
 * @param currency of all fees
 * @param words further names of plans, in {@link #folded} form, with their ids
 * @param notes sources, and what is an estimate
 */
public record PlanCatalogue(
        String version, String currency, List<Plan> plans, Map<String, String> words, List<String> notes) {

    /** The catalogue that comes with the program; empty when it has none of that name. */
    public static Optional<PlanCatalogue> bundled(String name) {
        if (!name.matches("[a-z0-9-]+")) {
            return Optional.empty();
        }
        String path = "/plans/" + name + ".yml";
        List<YamlProblem> problems = new ArrayList<>();
        Optional<PlanCatalogue> catalogue = BundledText.find(path).flatMap(text -> read(path, text, problems));
        if (!problems.isEmpty()) {
            throw new IllegalStateException("the program's own catalogue is faulty: " + problems);
        }
        return catalogue;
    }

    /**
     * A user's own catalogue, as {@code vendors/plans-clay.yml} of the data folder. Empty, with problems added, when the
     * text is not a catalogue; with problems and a catalogue when only parts of it are wrong.
     */
    public static Optional<PlanCatalogue> read(String file, String text, List<YamlProblem> problems) {
        return YamlDocument.parse(file, text, problems).map(PlanCatalogueReader::read);
    }

    /** A plan by its id or any of its names, without regard to case and punctuation. */
    public Optional<Plan> plan(String idOrName) {
        String word = folded(idOrName);
        String id = words.getOrDefault(word, word);
        return plans.stream().filter(plan -> plan.id().equals(id)).findFirst();
    }

    static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
