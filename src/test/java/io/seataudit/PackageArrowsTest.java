package io.seataudit;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The one place where the arrows between packages are written down. */
@AnalyzeClasses(packages = "io.seataudit", importOptions = ImportOption.DoNotIncludeTests.class)
class PackageArrowsTest {
    private static final String ROOT = "io.seataudit.";

    /** The audit itself: facts in, record out. */
    private static final String[] RULES = {
        "people",
        "seat",
        "seat.evidence",
        "seat.status",
        "seat.access",
        "seat.transition",
        "seat.verdict",
        "credit",
        "plan",
        "contract",
        "charge",
        "review"
    };

    /** What every room may use beside what {@link #ARROWS} gives it: the words of the field, and small things of text. */
    private static final List<String> CELLAR = List.of("model", "text");

    /** What each room may use, from the street to the cellar. A room is a package with those below it that have none. */
    private static final Map<String, List<String>> ARROWS = arrows();

    private static Map<String, List<String>> arrows() {
        Map<String, List<String>> arrows = new LinkedHashMap<>();
        arrows.put("cli", List.of("job", "audit", "config", "report", "intake", "vendor"));
        arrows.put("job", List.of());
        arrows.put("audit", and(RULES, "report", "store", "config", "vendor"));
        arrows.put("report.workbook", and(RULES, "report", "report.sheet"));
        arrows.put("report.sheet", List.of());
        arrows.put("report.page", and(RULES, "report", "report.template"));
        arrows.put("report.mail", and(RULES, "report", "report.template"));
        arrows.put("report.template", and(RULES, "report"));
        arrows.put("report.export", and(RULES, "report"));
        arrows.put("report", and(RULES));
        arrows.put("charge", List.of("credit", "plan", "contract"));
        arrows.put("plan", List.of("credit"));
        arrows.put("credit", List.of());
        arrows.put("contract", List.of());
        arrows.put("seat.verdict", List.of("seat", "seat.evidence", "seat.status", "seat.access", "seat.transition"));
        arrows.put("seat.transition", List.of("seat", "seat.status", "seat.access"));
        arrows.put("seat.access", List.of("seat", "seat.status"));
        arrows.put("seat.status", List.of("seat"));
        arrows.put("seat.evidence", List.of("seat"));
        arrows.put("seat", List.of());
        arrows.put("people", List.of());
        arrows.put("review", List.of());
        arrows.put("intake", List.of("usage", "vendor"));
        arrows.put("usage", List.of());
        arrows.put("store", List.of());
        arrows.put("config", List.of("vendor"));
        arrows.put("vendor", List.of());
        arrows.put("text", List.of());
        arrows.put("model", List.of());
        // Everything below it: every other room but the one above.
        arrows.put(
                "job",
                arrows.keySet().stream().filter(room -> !room.equals("cli")).toList());
        return arrows;
    }

    @ArchTest
    static final ArchRule arrows_run_downwards_only = classes().should(new ArchCondition<>("follow the arrows") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                if (dependency.getTargetClass().getPackageName().startsWith(ROOT) && !isAllowed(dependency)) {
                    events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                }
            }
        }
    });

    @ArchTest
    static final ArchRule no_two_packages_use_each_other =
            slices().matching("io.seataudit.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule rules_are_pure = noClasses()
            .that()
            .resideInAnyPackage(
                    Arrays.stream(RULES).map(room -> ROOT + room + "..").toArray(String[]::new))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "java.sql..",
                    "java.io..",
                    "java.nio.file..",
                    "org.apache.poi..",
                    "freemarker..",
                    "tools.jackson..",
                    "com.opencsv..")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule the_engine_for_sheets_knows_nothing_of_the_audit = noClasses()
            .that()
            .resideInAPackage("io.seataudit.report.sheet..")
            .should()
            .dependOnClassesThat(resideInAPackage("io.seataudit..")
                    .and(not(resideInAnyPackage("io.seataudit.report.sheet..", "io.seataudit.text.."))));

    @ArchTest
    static final ArchRule only_the_job_knows_spring =
            onlyIn("org.springframework..", "io.seataudit.job..", "io.seataudit.cli..", "io.seataudit.store..");

    @ArchTest
    static final ArchRule only_the_workbook_and_the_review_know_poi =
            onlyIn("org.apache.poi..", "io.seataudit.report.sheet..", "io.seataudit.intake.decisions..");

    @ArchTest
    static final ArchRule only_the_sandbox_knows_freemarker = onlyIn("freemarker..", "io.seataudit.report.template..");

    @ArchTest
    static final ArchRule only_readers_and_exports_know_csv =
            onlyIn("com.opencsv..", "io.seataudit.intake..", "io.seataudit.report.export..");

    @ArchTest
    static final ArchRule only_the_mail_knows_mail = onlyIn("jakarta.mail..", "io.seataudit.report.mail..");

    private static ArchRule onlyIn(String library, String... rooms) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(rooms)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library);
    }

    private static boolean isAllowed(Dependency dependency) {
        String from = room(dependency.getOriginClass().getPackageName());
        String to = room(dependency.getTargetClass().getPackageName());
        boolean cellar = CELLAR.contains(to) && !CELLAR.contains(from);
        return from.equals(to) || cellar || ARROWS.getOrDefault(from, List.of()).contains(to);
    }

    /** The room of a package: its own, or that of the nearest package above it which has one. */
    private static String room(String packageName) {
        String name = packageName.substring(ROOT.length());
        while (!ARROWS.containsKey(name) && name.contains(".")) {
            name = name.substring(0, name.lastIndexOf('.'));
        }
        return name;
    }

    private static List<String> and(String[] rooms, String... more) {
        List<String> all = new ArrayList<>(List.of(rooms));
        all.addAll(List.of(more));
        return List.copyOf(all);
    }
}
