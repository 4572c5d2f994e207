package io.seataudit.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Every figure of the report names the class that computes it, or its rule. */
class ReportRulesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final String OURS = "io.seataudit.";

    /** A class by its whole name, so that no import ties a record to the room of its rule. */
    private static final Pattern LINK = Pattern.compile("\\{@link (io\\.seataudit\\.[\\w.]+)}");

    private static final Pattern ANCHOR = Pattern.compile("rules\\.md#([a-z0-9-]+)");

    @Test
    void everyComponentOfTheReportNamesItsRule() throws IOException {
        Set<Class<?>> records = recordsFrom(AuditReport.class);
        Map<String, DocCommentTree> docs = docsOf(records);

        List<String> silent = new ArrayList<>();
        for (Class<?> type : records) {
            DocCommentTree doc = docs.get(type.getCanonicalName());
            if (doc == null || !citesRule(doc.getFullBody())) {
                for (RecordComponent component : type.getRecordComponents()) {
                    if (doc == null || !citesRule(ofParameter(doc, component.getName()))) {
                        silent.add(type.getCanonicalName() + "." + component.getName());
                    }
                }
            }
        }

        assertThat(silent).isEmpty();
    }

    @Test
    void everyCitationLeadsSomewhere() throws IOException {
        Set<String> anchors = anchors();

        List<String> dead = new ArrayList<>();
        docsOf(recordsFrom(AuditReport.class)).forEach((type, doc) -> {
            String text = doc.toString();
            LINK.matcher(text)
                    .results()
                    .map(link -> link.group(1))
                    .filter(name -> !Files.exists(sourceOf(name)))
                    .forEach(name -> dead.add(type + ": " + name));
            ANCHOR.matcher(text)
                    .results()
                    .map(link -> link.group(1))
                    .filter(anchor -> !anchors.contains(anchor))
                    .forEach(anchor -> dead.add(type + ": rules.md#" + anchor));
        });

        assertThat(dead).isEmpty();
    }

    @Test
    void theWalkReachesWhatLiesInListsMapsAndOptionals() {
        Set<String> names = recordsFrom(AuditReport.class).stream()
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());

        // by list: apps; by map: policies; by optional: plan; a record in a record in a list: Signal
        assertThat(names).contains("AppReport", "Policy", "PlanReport", "Signal");
    }

    @Test
    void aTextWithoutClassOrRuleCitesNone() {
        assertThat(citesRule("The pool of {@link java.util.List} and of {@code rules.md}, see #pool-ledger"))
                .isFalse();
        assertThat(citesRule("By {@link io.seataudit.credit.PoolLedger}")).isTrue();
        assertThat(citesRule("Opening and closing (rules.md#pool-ledger)")).isTrue();
    }

    private static Set<Class<?>> recordsFrom(Class<?> root) {
        Set<Class<?>> found = new LinkedHashSet<>();
        gather(root, found);
        return found;
    }

    private static void gather(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                gather(argument, found);
            }
        } else if (type instanceof Class<?> one
                && one.isRecord()
                && one.getName().startsWith(OURS)
                && found.add(one)) {
            for (RecordComponent component : one.getRecordComponents()) {
                gather(component.getGenericType(), found);
            }
        }
    }

    /** Javadoc of these records, by their canonical names. */
    private static Map<String, DocCommentTree> docsOf(Set<Class<?>> records) throws IOException {
        List<Path> files = records.stream()
                .map(record -> sourceOf(record.getCanonicalName()))
                .distinct()
                .toList();
        Set<String> wanted = records.stream().map(Class::getCanonicalName).collect(Collectors.toSet());
        Map<String, DocCommentTree> docs = new HashMap<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            DocTrees trees = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new RecordDocs(trees, String.valueOf(unit.getPackageName()), docs).scan(unit, null);
            }
        }
        docs.keySet().retainAll(wanted);
        return docs;
    }

    /** The file of a class, or of the class around it. */
    private static Path sourceOf(String canonicalName) {
        String outermost = canonicalName.replaceAll("(\\.[A-Z]\\w*)\\..*", "$1");
        return SOURCES.resolve(outermost.replace('.', '/') + ".java");
    }

    private static List<? extends DocTree> ofParameter(DocCommentTree doc, String name) {
        return doc.getBlockTags().stream()
                .filter(tag -> tag instanceof ParamTree parameter
                        && parameter.getName().getName().contentEquals(name))
                .findFirst()
                .map(tag -> ((ParamTree) tag).getDescription())
                .orElse(List.of());
    }

    private static boolean citesRule(List<? extends DocTree> text) {
        return citesRule(text.stream().map(DocTree::toString).collect(Collectors.joining()));
    }

    private static boolean citesRule(String text) {
        return LINK.matcher(text).find() || ANCHOR.matcher(text).find();
    }

    /** Headings of the rules as a browser names them: lower case, hyphens for blanks, nothing else. */
    private static Set<String> anchors() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of(".github/docs/rules.md"))) {
            return lines.filter(line -> line.startsWith("#"))
                    .map(line -> line.replaceFirst("#+ ", "")
                            .toLowerCase(Locale.ROOT)
                            .replaceAll("[^a-z0-9 -]", "")
                            .replace(' ', '-'))
                    .collect(Collectors.toSet());
        }
    }

    /** Gathers the Javadoc of types by canonical name. */
    private static final class RecordDocs extends TreePathScanner<Void, String> {
        private final DocTrees trees;
        private final String packageName;
        private final Map<String, DocCommentTree> docs;

        RecordDocs(DocTrees trees, String packageName, Map<String, DocCommentTree> docs) {
            this.trees = trees;
            this.packageName = packageName;
            this.docs = docs;
        }

        @Override
        public Void visitClass(ClassTree type, String around) {
            String name = (around == null ? packageName : around) + "." + type.getSimpleName();
            DocCommentTree doc = trees.getDocCommentTree(getCurrentPath());
            if (doc != null) {
                docs.put(name, doc);
            }
            return super.visitClass(type, name);
        }
    }
}
