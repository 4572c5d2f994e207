package io.seataudit.cli;

import io.seataudit.audit.AuditTerms;
import io.seataudit.config.AppConfig;
import io.seataudit.config.AuditConfig;
import io.seataudit.config.ConfigReader;
import io.seataudit.intake.DataFolder;
import io.seataudit.intake.DataProblem;
import io.seataudit.intake.IntakeContext;
import io.seataudit.job.AuditRequest;
import io.seataudit.job.EditedWorkbooks;
import io.seataudit.job.Places;
import io.seataudit.model.Finding;
import io.seataudit.model.FindingCode;
import io.seataudit.model.Kind;
import io.seataudit.model.Period;
import io.seataudit.text.Fingerprint;
import io.seataudit.text.YamlProblem;
import io.seataudit.vendor.FileHints;
import io.seataudit.vendor.VendorProfile;
import io.seataudit.vendor.VendorProfiles;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** From the command line to a request: profiles, catalogues, config and the list of files, all checked. */
final class Preparation {
    private static final String PEOPLE = "people";

    private final AuditOptions options;
    private final boolean email;

    Preparation(AuditOptions options) {
        this(options, false);
    }

    /** With {@code email}: the request asks for the mail to be sent, which needs a mail section in the config. */
    Preparation(AuditOptions options, boolean email) {
        this.options = options;
        this.email = email;
    }

    /**
     * A request that is ready to be carried out.
     *
     * @param refusals why the files cannot be used, as a missing one; then nothing must be carried out but a check
     */
    record Result(AuditRequest request, List<String> refusals) {}

    /** Throws {@link BadConfigException} with every problem of command line, profiles, catalogues and config. */
    Result prepare() throws BadConfigException, IOException {
        if (!Files.isDirectory(options.data())) {
            throw bad(options.data() + ": is no folder; name the data folder with --data, or make one with init");
        }
        Vendors vendors = new Vendors(options.data());
        List<YamlProblem> problems = new ArrayList<>(vendors.problems());
        String text = configText();
        ConfigReader.Result read =
                new ConfigReader(vendors.known()).read(options.config().toString(), text);
        problems.addAll(read.problems());
        if (!problems.isEmpty() || read.config().isEmpty()) {
            throw new BadConfigException(
                    problems.stream().distinct().map(YamlProblem::toString).toList());
        }
        return prepare(read.config().get(), text, vendors);
    }

    private Result prepare(AuditConfig config, String configText, Vendors vendors)
            throws BadConfigException, IOException {
        DataFolder folder = DataFolder.at(options.data());
        Optional<Period> period = options.period().isPresent() ? options.period() : folder.newestPeriod();
        if (period.isEmpty()) {
            throw bad(options.data() + ": has no period folder, as 2026-10; make one and put the exports into it");
        }
        LocalDate asOf = options.asOf().orElse(period.get().lastDay());
        if (!period.get().contains(asOf)) {
            throw bad("--as-of " + asOf + ": lies outside the period " + period.get() + "; name a day from "
                    + period.get().firstDay() + " to " + period.get().lastDay());
        }
        if (email && config.mail().isEmpty()) {
            throw bad(options.config() + ": --email needs a mail section with from, to and smtp");
        }
        Map<String, VendorProfile> profiles = new HashMap<>();
        config.apps().forEach((id, app) -> profiles.put(id, vendors.profile(app.vendor())));
        Map<String, Set<Kind>> required = new HashMap<>();
        profiles.forEach((id, profile) -> required.put(id, profile.exports().required()));
        IntakeContext intake = intake(config, period.get(), asOf, profiles, vendors.profiles());
        DataFolder.Found found = folder.find(period.get(), required);
        EditedWorkbooks.Found reviewed = new DecisionFiles(
                        new Places(period.get(), options.data(), options.out(), options.work()),
                        config.review().workbook())
                .find();
        AuditRequest request = new AuditRequest(
                new AuditTerms(period.get(), asOf, config),
                Fingerprint.ofText(configText + vendors.ownTexts()),
                new AuditRequest.Vendors(
                        profiles,
                        vendors.catalogues(config.apps().values().stream().toList())),
                new AuditRequest.Inputs(
                        intake,
                        found.files(),
                        reviewed.files(),
                        Stream.concat(notes(found).stream(), reviewed.notes().stream())
                                .toList()),
                new AuditRequest.Output(options.out(), options.templates(), templatesSha256(), email));
        return new Result(
                request,
                found.problems().stream()
                        .filter(DataProblem::refuses)
                        .map(DataProblem::toString)
                        .toList());
    }

    private static List<Finding> notes(DataFolder.Found found) {
        return found.problems().stream()
                .filter(problem -> !problem.refuses())
                .map(problem -> Finding.of(FindingCode.FILE_NOT_READ, "", problem.file(), problem.toString()))
                .toList();
    }

    private static IntakeContext intake(
            AuditConfig config,
            Period period,
            LocalDate asOf,
            Map<String, VendorProfile> profiles,
            VendorProfiles allProfiles) {
        Map<String, FileHints> hints = new HashMap<>();
        for (AppConfig app : config.apps().values()) {
            hints.put(app.id(), app.hints());
        }
        hints.put(PEOPLE, config.inputs().people());
        return new IntakeContext(allProfiles, profiles, hints, config.zone(), period, asOf);
    }

    private String configText() throws BadConfigException, IOException {
        Path file = options.config();
        if (!Files.isRegularFile(file)) {
            throw bad(file + ": is missing; write one (init makes a commented one) or name it with --config");
        }
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw bad(file + ": is not UTF-8; save it as UTF-8");
        }
    }

    private String templatesSha256() throws BadConfigException, IOException {
        Optional<Path> folder = options.templates();
        if (folder.isEmpty()) {
            return "";
        }
        if (!Files.isDirectory(folder.get())) {
            throw bad(folder.get() + ": is no folder; name the folder of your templates with --templates");
        }
        return Fingerprint.ofFolder(folder.get());
    }

    private static BadConfigException bad(String problem) {
        return new BadConfigException(List.of(problem));
    }
}
