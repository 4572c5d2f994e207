package io.seataudit;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

/** The one place where the arrows between packages are written down. */
@AnalyzeClasses(packages = "io.seataudit", importOptions = ImportOption.DoNotIncludeTests.class)
class PackageArrowsTest {
    private static final String[] RULES = {
        "io.seataudit.seat..",
        "io.seataudit.credit..",
        "io.seataudit.plan..",
        "io.seataudit.contract..",
        "io.seataudit.people..",
        "io.seataudit.review.."
    };

    @ArchTest
    static final ArchRule arrows_run_downwards_only = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("io.seataudit..")
            .withOptionalLayers(true)
            .layer("cli")
            .definedBy("io.seataudit.cli..")
            .layer("job")
            .definedBy("io.seataudit.job..")
            .layer("report")
            .definedBy("io.seataudit.report..")
            .layer("charge")
            .definedBy("io.seataudit.charge..")
            .layer("plan")
            .definedBy("io.seataudit.plan..")
            .layer("credit")
            .definedBy("io.seataudit.credit..")
            .layer("rules")
            .definedBy(
                    "io.seataudit.seat..", "io.seataudit.contract..", "io.seataudit.people..", "io.seataudit.review..")
            .layer("intake")
            .definedBy("io.seataudit.intake..")
            .layer("usage")
            .definedBy("io.seataudit.usage..")
            .layer("vendor")
            .definedBy("io.seataudit.vendor..")
            .layer("store")
            .definedBy("io.seataudit.store..")
            .layer("config")
            .definedBy("io.seataudit.config..")
            .layer("text")
            .definedBy("io.seataudit.text..")
            .layer("model")
            .definedBy("io.seataudit.model..")
            .whereLayer("cli")
            .mayOnlyAccessLayers("job", "config", "report", "vendor", "intake", "usage", "text", "model")
            .whereLayer("job")
            .mayOnlyAccessLayers(
                    "report", "charge", "plan", "credit", "rules", "intake", "usage", "vendor", "store", "config",
                    "text", "model")
            .whereLayer("report")
            .mayOnlyAccessLayers("charge", "plan", "credit", "rules", "text", "model")
            .whereLayer("charge")
            .mayOnlyAccessLayers("plan", "credit", "rules", "model")
            .whereLayer("plan")
            .mayOnlyAccessLayers("credit", "model")
            .whereLayer("credit")
            .mayOnlyAccessLayers("model")
            .whereLayer("rules")
            .mayOnlyAccessLayers("text", "model")
            .whereLayer("intake")
            .mayOnlyAccessLayers("usage", "vendor", "text", "model")
            .whereLayer("usage")
            .mayOnlyAccessLayers("intake", "model")
            .whereLayer("vendor")
            .mayOnlyAccessLayers("text", "model")
            .whereLayer("store")
            .mayOnlyAccessLayers("model")
            .whereLayer("config")
            .mayOnlyAccessLayers("text", "model")
            .whereLayer("text")
            .mayNotAccessAnyLayer()
            .whereLayer("model")
            .mayNotAccessAnyLayer();

    @ArchTest
    static final ArchRule no_two_packages_use_each_other =
            slices().matching("io.seataudit.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule rules_are_pure = noClasses()
            .that()
            .resideInAnyPackage(RULES)
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
            .callMethod(System.class, "currentTimeMillis")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule only_the_job_knows_spring = noClasses()
            .that()
            .resideOutsideOfPackages("io.seataudit.job..", "io.seataudit.cli..", "io.seataudit.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule the_rooms_of_the_report_use_what_lies_below = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("io.seataudit.report..")
            .layer("report")
            .definedBy("io.seataudit.report")
            .layer("sheet")
            .definedBy("io.seataudit.report.sheet..")
            .layer("workbook")
            .definedBy("io.seataudit.report.workbook..")
            .layer("template")
            .definedBy("io.seataudit.report.template..")
            .layer("page")
            .definedBy("io.seataudit.report.page..")
            .layer("mail")
            .definedBy("io.seataudit.report.mail..")
            .layer("export")
            .definedBy("io.seataudit.report.export..")
            .whereLayer("report")
            .mayNotAccessAnyLayer()
            .whereLayer("sheet")
            .mayNotAccessAnyLayer()
            .whereLayer("workbook")
            .mayOnlyAccessLayers("report", "sheet")
            .whereLayer("template")
            .mayOnlyAccessLayers("report")
            .whereLayer("page")
            .mayOnlyAccessLayers("report", "template")
            .whereLayer("mail")
            .mayOnlyAccessLayers("report", "template")
            .whereLayer("export")
            .mayOnlyAccessLayers("report");

    @ArchTest
    static final ArchRule the_engine_for_sheets_knows_nothing_of_the_audit = noClasses()
            .that()
            .resideInAPackage("io.seataudit.report.sheet..")
            .should()
            .dependOnClassesThat(resideInAPackage("io.seataudit..")
                    .and(not(resideInAnyPackage("io.seataudit.report.sheet..", "io.seataudit.text.."))));

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

    @ArchTest
    static final ArchRule rooms_of_the_seat_audit_use_only_those_below_them = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("io.seataudit.seat..")
            .layer("verdict")
            .definedBy("io.seataudit.seat.verdict")
            .layer("transition")
            .definedBy("io.seataudit.seat.transition")
            .layer("access")
            .definedBy("io.seataudit.seat.access")
            .layer("status")
            .definedBy("io.seataudit.seat.status")
            .layer("evidence")
            .definedBy("io.seataudit.seat.evidence")
            .layer("seat")
            .definedBy("io.seataudit.seat")
            .whereLayer("verdict")
            .mayOnlyAccessLayers("transition", "access", "status", "evidence", "seat")
            .whereLayer("transition")
            .mayOnlyAccessLayers("access", "status", "seat")
            .whereLayer("access")
            .mayOnlyAccessLayers("status", "seat")
            .whereLayer("status")
            .mayOnlyAccessLayers("seat")
            .whereLayer("evidence")
            .mayOnlyAccessLayers("seat")
            .whereLayer("seat")
            .mayNotAccessAnyLayer();
}
