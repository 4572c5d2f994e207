package io.seataudit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/** Credits and money are exact: binary floating point is for forecast scores, in the classes named here, alone. */
@AnalyzeClasses(packages = "io.seataudit", importOptions = ImportOption.DoNotIncludeTests.class)
class NoBinaryFloatsTest {
    private static final Set<String> FORECASTING = Set.of(
            "io.seataudit.credit.BurnForecast",
            "io.seataudit.credit.BurnSeries",
            "io.seataudit.credit.Backtest",
            "io.seataudit.credit.ForecastMethod");

    private static final Set<String> BINARY_FLOATS = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    @ArchTest
    static final ArchRule no_figure_is_a_binary_float = classes()
            .that()
            .resideInAnyPackage(
                    "io.seataudit.credit",
                    "io.seataudit.plan",
                    "io.seataudit.contract",
                    "io.seataudit.model",
                    "io.seataudit.report")
            .and(DescribedPredicate.describe(
                    "are not among the forecasting classes",
                    each -> !FORECASTING.contains(outermost(each).getName())))
            .should(neitherDeclareNorCallBinaryFloats());

    private static ArchCondition<JavaClass> neitherDeclareNorCallBinaryFloats() {
        return new ArchCondition<>("neither declare nor call anything with a double or float") {
            @Override
            public void check(JavaClass each, ConditionEvents events) {
                for (JavaField field : each.getFields()) {
                    report(field.getFullName(), Stream.of(field.getRawType()), each, events);
                }
                for (JavaCodeUnit unit : each.getCodeUnits()) {
                    report(
                            unit.getFullName(),
                            Stream.concat(unit.getRawParameterTypes().stream(), Stream.of(unit.getRawReturnType())),
                            each,
                            events);
                }
                for (JavaMethodCall call : each.getMethodCallsFromSelf()) {
                    report(
                            call.getDescription(),
                            Stream.concat(
                                    call.getTarget().getRawParameterTypes().stream(),
                                    Stream.of(call.getTarget().getRawReturnType())),
                            each,
                            events);
                }
            }
        };
    }

    private static void report(String where, Stream<JavaClass> types, JavaClass owner, ConditionEvents events) {
        if (types.anyMatch(
                type -> BINARY_FLOATS.contains(type.getBaseComponentType().getName()))) {
            events.add(SimpleConditionEvent.violated(owner, where + " has to do with a double or float"));
        }
    }

    private static JavaClass outermost(JavaClass each) {
        return each.getEnclosingClass().map(NoBinaryFloatsTest::outermost).orElse(each);
    }
}
