package io.seataudit;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** What every source file keeps to. */
class SourceRulesTest {
    private static final int MOST_LINES = 300;

    /** How the Javadoc of a longer file begins to say why it is one. */
    private static final String REASON = "more than " + MOST_LINES + " lines";

    @Test
    void everyPublicTypeAndMemberSaysWhatItIs() throws IOException {
        List<String> undocumented = new ArrayList<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    null,
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(sources(Path.of("src/main/java"))));
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new Undocumented(docs, undocumented).scan(unit, null);
            }
        }

        assertThat(undocumented).isEmpty();
    }

    @Test
    void noFileIsLongWithoutAReason() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path root : List.of(Path.of("src/main/java"), Path.of("src/test/java"), Path.of("src/bench/java"))) {
            for (Path file : sources(root)) {
                List<String> lines = Files.readAllLines(file);
                if (lines.size() > MOST_LINES && lines.stream().noneMatch(line -> line.contains(REASON))) {
                    tooLong.add(file + ": " + lines.size());
                }
            }
        }

        assertThat(tooLong).isEmpty();
    }

    private static List<Path> sources(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /**
     * Gathers the public types and members without Javadoc. A record's components are told by the record's own, and so
     * are the compact constructor that checks them, constants of an enum, and what overrides something.
     */
    private static final class Undocumented extends TreePathScanner<Void, Void> {
        private final DocTrees docs;
        private final List<String> found;
        private final List<String> types = new ArrayList<>();

        Undocumented(DocTrees docs, List<String> found) {
            this.docs = docs;
            this.found = found;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            Tree around = getCurrentPath().getParentPath().getLeaf();
            if (!isPublic(type.getModifiers(), around)) {
                return null;
            }
            types.add(type.getSimpleName().toString());
            check("");
            for (Tree member : type.getMembers()) {
                if (member instanceof ClassTree) {
                    scan(member, null);
                } else if (member instanceof MethodTree method && isPublic(method.getModifiers(), type)) {
                    if (!isOverriding(method) && !isCompact(method, type)) {
                        check(member, "." + method.getName());
                    }
                } else if (member instanceof VariableTree field
                        && isPublic(field.getModifiers(), type)
                        && !isConstantOfEnum(type, field)) {
                    check(member, "." + field.getName());
                }
            }
            types.remove(types.size() - 1);
            return null;
        }

        private void check(Tree member, String name) {
            check(new TreePath(getCurrentPath(), member), name);
        }

        private void check(String name) {
            check(getCurrentPath(), name);
        }

        private void check(TreePath path, String name) {
            DocCommentTree doc = docs.getDocCommentTree(path);
            if (doc == null
                    || (doc.getFullBody().isEmpty() && doc.getBlockTags().isEmpty())) {
                found.add(String.join(".", types) + name);
            }
        }

        private static boolean isPublic(ModifiersTree modifiers, Tree around) {
            boolean ofInterface = around.getKind() == Tree.Kind.INTERFACE
                    && !modifiers.getFlags().contains(Modifier.PRIVATE);
            return modifiers.getFlags().contains(Modifier.PUBLIC) || ofInterface;
        }

        private static boolean isOverriding(MethodTree method) {
            return method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().equals("Override"));
        }

        /** The parser gives a compact constructor the parameters of none. */
        private static boolean isCompact(MethodTree method, ClassTree type) {
            return type.getKind() == Tree.Kind.RECORD && method.getName().contentEquals("<init>");
        }

        private static boolean isConstantOfEnum(ClassTree type, VariableTree field) {
            return type.getKind() == Tree.Kind.ENUM
                    && field.getType().toString().equals(type.getSimpleName().toString());
        }
    }
}
