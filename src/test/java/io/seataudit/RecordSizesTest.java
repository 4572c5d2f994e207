package io.seataudit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.seataudit.model.Origin;
import io.seataudit.report.AuditReport;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is handed from package to package is of a size that a reader can hold. */
class RecordSizesTest {
    private static final int MOST_COMPONENTS = 8;

    /** Records that are as wide as what they stand for, with the reason. */
    private static final Map<String, String> WIDE = Map.of(
            "io.seataudit.model.Person", "what PersonRow, a row of a people file, tells of one person",
            "io.seataudit.model.Plan", "an entry of the plan catalogue, as its YAML has it",
            "io.seataudit.model.History$PastMonth", "a row of the table history_month",
            "io.seataudit.review.RecordedDecision", "ReturnedDecision, a row of a reviewed workbook, once understood",
            "io.seataudit.store.DecisionTable$DecisionRecord", "a row of the table history_decision");

    @Test
    void noRecordOrConstructorThatIsHandedAroundHasMoreThanEightComponents() {
        Set<Class<?>> published = published();

        List<String> tooWide = classes()
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .filter(type -> !published.contains(type) && !mirrorsARow(type) && !WIDE.containsKey(type.getName()))
                .flatMap(type -> Arrays.stream(type.getDeclaredConstructors()))
                .filter(constructor -> Modifier.isPublic(constructor.getModifiers()))
                .filter(constructor -> constructor.getParameterCount() > MOST_COMPONENTS)
                .map(RecordSizesTest::shown)
                .sorted()
                .toList();

        assertThat(tooWide).isEmpty();
    }

    @Test
    void everyExceptionIsStillNeeded() {
        Map<String, Integer> widths = classes()
                .filter(Class::isRecord)
                .collect(Collectors.toMap(Class::getName, type -> type.getRecordComponents().length));

        assertThat(WIDE.keySet())
                .allSatisfy(name ->
                        assertThat(widths.getOrDefault(name, 0)).as(name).isGreaterThan(MOST_COMPONENTS));
    }

    private static Stream<Class<?>> classes() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("io.seataudit").stream()
                        .map(JavaClass::reflect);
    }

    private static String shown(Constructor<?> constructor) {
        return constructor.getName() + ": " + constructor.getParameterCount();
    }

    /** A row of a file says where it came from, and has the columns of its kind. */
    private static boolean mirrorsARow(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .anyMatch(Origin.class::equals);
    }

    /** The records of the published JSON: whatever AuditReport is made of. */
    private static Set<Class<?>> published() {
        Set<Class<?>> found = new HashSet<>();
        gather(AuditReport.class, found);
        return found;
    }

    private static void gather(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType parameterized) {
            Arrays.stream(parameterized.getActualTypeArguments()).forEach(argument -> gather(argument, found));
        } else if (type instanceof Class<?> plain && plain.isRecord() && found.add(plain)) {
            Arrays.stream(plain.getRecordComponents()).forEach(component -> gather(component.getGenericType(), found));
        } else if (type instanceof Class<?> plain && plain.isSealed()) {
            Arrays.stream(plain.getPermittedSubclasses()).forEach(permitted -> gather(permitted, found));
        }
    }
}
