package io.seataudit.seat.verdict;

import io.seataudit.model.AccessScope;
import io.seataudit.model.AccountStatus;
import io.seataudit.model.ActivitySum;
import io.seataudit.model.Connection;
import io.seataudit.model.DirectoryAccount;
import io.seataudit.model.Email;
import io.seataudit.model.Exemption;
import io.seataudit.model.GroupMembership;
import io.seataudit.model.HazardCode;
import io.seataudit.model.History;
import io.seataudit.model.LastSeen;
import io.seataudit.model.Licence;
import io.seataudit.model.Origin;
import io.seataudit.model.Period;
import io.seataudit.model.PersonStatus;
import io.seataudit.model.Policy;
import io.seataudit.model.PolicyOverride;
import io.seataudit.model.PolicySet;
import io.seataudit.model.Role;
import io.seataudit.model.SeatStatus;
import io.seataudit.model.TableInfo;
import io.seataudit.model.UsageTally;
import io.seataudit.seat.Given;
import io.seataudit.seat.MemberRow;
import io.seataudit.seat.PersonRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads a scenario folder: small comma-separated files without quotes, lists separated by {@code ;}. A file or column
 * that is not there is not known. {@code settings.csv} holds what else differs from the defaults.
 */
final class ScenarioFolder {
    static final Path ROOT = Path.of("src/test/resources/scenario/seat");

    private final Path folder;
    private final Given given = new Given();

    private ScenarioFolder(Path folder) {
        this.folder = folder;
    }

    static Given read(Path folder) {
        return new ScenarioFolder(folder).read();
    }

    /** The rows of a file by column name; none where the file is missing. */
    static List<Map<String, String>> rows(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            List<String> lines = Files.readAllLines(file);
            String[] header = lines.get(0).split(",", -1);
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",", -1);
                if (cells.length != header.length) {
                    throw new IllegalArgumentException(file + ": cells do not fit the header: " + line);
                }
                Map<String, String> row = new HashMap<>();
                for (int column = 0; column < header.length; column++) {
                    row.put(header[column].strip(), cells[column].strip());
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Given read() {
        Map<String, String> settings = new HashMap<>();
        rows("settings.csv").forEach(row -> settings.put(text(row, "setting"), text(row, "value")));
        given.asOf = LocalDate.parse(settings.getOrDefault("as-of", "2026-10-31"));
        given.billedPerPerson = Boolean.parseBoolean(settings.getOrDefault("billed-per-person", "false"));
        given.crmMapped = Boolean.parseBoolean(settings.getOrDefault("crm-mapped", "false"));
        list(settings.getOrDefault("vendor-hazards", ""))
                .forEach(code -> given.vendorHazards.add(HazardCode.valueOf(code)));
        given.ownDomains.addAll(list(settings.getOrDefault("own-domains", "")));
        list(settings.getOrDefault("complete-from", "")).forEach(entry -> {
            String[] parts = entry.split("=", 2);
            given.completeFrom.put(parts[0], LocalDate.parse(parts[1]));
        });
        policies(settings);
        given.peopleGiven = Files.exists(folder.resolve("people.csv"));
        rows("members.csv").forEach(this::member);
        rows("people.csv").forEach(this::person);
        rows("usage.csv")
                .forEach(row -> given.usage.add(new UsageTally.OfMember(
                        text(row, "workspace"), email(row, "member_email"), date(row, "last_on"), List.of(), 1)));
        rows("activity.csv")
                .forEach(row -> given.activity.add(new ActivitySum(
                        email(row, "actor_email"),
                        "",
                        LastSeen.on(date(row, "last_on").orElseThrow()),
                        1)));
        rows("licences.csv")
                .forEach(row -> given.licences.add(new Licence(
                        origin(),
                        email(row, "email"),
                        text(row, "product"),
                        text(row, "sku"),
                        word(AccountStatus.class, text(row, "status"), AccountStatus.ACTIVE),
                        date(row, "assigned_on"),
                        seen(text(row, "last_used_on")))));
        rows("tables.csv")
                .forEach(row -> given.tables.add(new TableInfo(
                        origin(),
                        text(row, "workbook"),
                        text(row, "table"),
                        email(row, "owner_email"),
                        date(row, "last_run_on"),
                        date(row, "last_edited_on"),
                        Boolean.parseBoolean(text(row, "recurring")))));
        rows("groups.csv")
                .forEach(row -> given.groups.add(
                        new GroupMembership(origin(), text(row, "group"), email(row, "member_email"))));
        rows("connections.csv")
                .forEach(row -> given.connections.add(new Connection(
                        origin(),
                        text(row, "connection"),
                        text(row, "provider"),
                        email(row, "owner_email"),
                        word(AccessScope.class, text(row, "access"), AccessScope.UNKNOWN),
                        list(text(row, "groups")),
                        list(text(row, "people")).stream().map(Email::new).toList(),
                        text(row, "auth"),
                        Optional.empty())));
        rows("aliases.csv").forEach(row -> given.alias(text(row, "email"), text(row, "alias")));
        rows("exemptions.csv")
                .forEach(row -> given.exemptions.add(
                        new Exemption(email(row, "email"), text(row, "reason"), date(row, "until"))));
        rows("remembered.csv")
                .forEach(row -> given.remembered.add(new History.RememberedSignal(
                        text(row, "workspace"),
                        email(row, "email"),
                        text(row, "source"),
                        date(row, "on").orElseThrow())));
        rows("previous.csv").forEach(this::pastSeat);
        return given;
    }

    /** As {@code role.admin.inactive-days,60} or {@code group.field sales.idle-days,20}. */
    private void policies(Map<String, String> settings) {
        Map<String, PolicyOverride> byRole = new HashMap<>();
        Map<String, PolicyOverride> byGroup = new HashMap<>();
        settings.forEach((setting, value) -> {
            String[] parts = setting.split("\\.", -1);
            if (parts.length == 3) {
                (parts[0].equals("role") ? byRole : byGroup)
                        .merge(parts[1], override(parts[2], Integer.parseInt(value)), PolicyOverride::or);
            }
        });
        given.policies = new PolicySet(Policy.DEFAULT, byRole, byGroup);
    }

    private static PolicyOverride override(String key, int days) {
        Function<String, Optional<Integer>> only = name -> Optional.of(days).filter(value -> name.equals(key));
        return new PolicyOverride(
                only.apply("inactive-days"),
                only.apply("idle-days"),
                only.apply("grace-days"),
                only.apply("invite-days"),
                only.apply("stale-source-days"));
    }

    private void member(Map<String, String> row) {
        MemberRow member = Given.row(text(row, "email"))
                .name(text(row, "name"))
                .role(word(Role.class, text(row, "role"), Role.MEMBER))
                .status(word(AccountStatus.class, text(row, "status"), AccountStatus.ACTIVE))
                .workspace(text(row, "workspace"))
                .manager(text(row, "manager_email"))
                .crm(text(row, "crm_user_id"))
                .lastActive(seen(text(row, "last_active_on")))
                .licences(list(text(row, "licences")));
        date(row, "invited_on").ifPresent(day -> member.invited(day.toString()));
        date(row, "joined_on").ifPresent(day -> member.joined(day.toString()));
        if (Boolean.parseBoolean(text(row, "hashed"))) {
            member.hashed();
        }
        given.member(member);
    }

    private void person(Map<String, String> row) {
        List<String> emails = new ArrayList<>(List.of(text(row, "work_email")));
        emails.addAll(list(text(row, "other_emails")));
        PersonRecord person = Given.human(emails.toArray(String[]::new))
                .name(text(row, "name"))
                .status(word(PersonStatus.class, text(row, "status"), PersonStatus.ACTIVE))
                .account(word(DirectoryAccount.class, text(row, "account"), DirectoryAccount.ENABLED))
                .login(seen(text(row, "last_login")));
        date(row, "start_date").ifPresent(day -> person.starts(day.toString()));
        date(row, "end_date").ifPresent(day -> person.ends(day.toString()));
        given.person(person);
    }

    private void pastSeat(Map<String, String> row) {
        SeatStatus status = SeatStatus.valueOf(text(row, "status"));
        given.pastSeats.add(new History.PastSeat(
                Period.parse(text(row, "period")),
                text(row, "workspace"),
                email(row, "email"),
                status,
                status.recommendation(),
                Optional.empty(),
                Optional.empty()));
    }

    private List<Map<String, String>> rows(String file) {
        return rows(folder.resolve(file));
    }

    private static Origin origin() {
        return Given.HERE;
    }

    private static String text(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private static Email email(Map<String, String> row, String column) {
        return new Email(text(row, column));
    }

    private static Optional<LocalDate> date(Map<String, String> row, String column) {
        return Optional.of(text(row, column)).filter(day -> !day.isEmpty()).map(LocalDate::parse);
    }

    private static LastSeen seen(String cell) {
        return switch (cell) {
            case "" -> LastSeen.UNKNOWN;
            case "never" -> LastSeen.NEVER;
            default -> LastSeen.on(LocalDate.parse(cell));
        };
    }

    static List<String> list(String cell) {
        return Arrays.stream(cell.split(";", -1))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    private static <E extends Enum<E>> E word(Class<E> words, String cell, E otherwise) {
        return cell.isEmpty() ? otherwise : Enum.valueOf(words, cell.toUpperCase(Locale.ROOT));
    }
}
