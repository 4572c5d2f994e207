package io.seataudit.text;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/** Reads a YAML text as nodes: no object of any class is ever made from it, and its size and nesting are bounded. */
public final class YamlDocument {
    private static final int MOST_CHARACTERS = 1 << 20;
    private static final int DEEPEST = 30;

    private YamlDocument() {}

    /**
     * The document's top mapping. Empty, with a problem added, when the text is not YAML or its top is something else.
     *
     * @param file the name to show in problems
     */
    public static Optional<YamlMapping> parse(String file, String text, List<YamlProblem> problems) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MOST_CHARACTERS);
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(0);
        options.setAllowRecursiveKeys(false);
        try {
            Node node = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
            if (node instanceof MappingNode mapping) {
                return Optional.of(new YamlMapping(file, "", mapping, problems));
            }
            problems.add(new YamlProblem(file, 1, "", "must be a mapping (keys and values)"));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            problems.add(new YamlProblem(file, line, "", "is not valid YAML: " + e.getProblem()));
        } catch (ReaderException e) {
            problems.add(new YamlProblem(file, 1, "", "has a character that YAML does not allow: " + e.getMessage()));
        } catch (YAMLException e) {
            problems.add(new YamlProblem(file, 1, "", "is not valid YAML: " + e.getMessage()));
        }
        return Optional.empty();
    }
}
