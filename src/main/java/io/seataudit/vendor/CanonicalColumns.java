package io.seataudit.vendor;

import io.seataudit.model.AccessScope;
import io.seataudit.model.AccountStatus;
import io.seataudit.model.BillingCycle;
import io.seataudit.model.BillingKind;
import io.seataudit.model.DirectoryAccount;
import io.seataudit.model.Kind;
import io.seataudit.model.PersonStatus;
import io.seataudit.model.Reducible;
import io.seataudit.model.Role;
import io.seataudit.text.NearestWord;
import io.seataudit.text.YamlMapping;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The canonical columns of every kind (rules.md#kinds-and-columns), in the README's order; additions come last. */
public final class CanonicalColumns {
    private CanonicalColumns() {}

    /** The columns of a kind. */
    public static List<CanonicalColumn> of(Kind kind) {
        return switch (kind) {
            case PEOPLE ->
                table().required("work_email")
                        .add("id", "name")
                        .words("status", PersonStatus.values())
                        .add(
                                "start_date",
                                "end_date",
                                "manager_email",
                                "department",
                                "cost_center",
                                "worker_type",
                                "last_login",
                                "app",
                                "first_name",
                                "last_name",
                                "other_emails")
                        .words("account", DirectoryAccount.values())
                        .done();
            case ALIASES -> table().required("email").required("alias").done();
            case MEMBERS ->
                table().required("email")
                        .add("name", "first_name", "last_name")
                        .words("role", Role.values())
                        .words("status", AccountStatus.values())
                        .add(
                                "workspace",
                                "invited_on",
                                "joined_on",
                                "last_active_on",
                                "manager_email",
                                "department",
                                "team",
                                "crm_user_id",
                                "licences",
                                "seat_price")
                        .done();
            case GROUPS -> table().required("group").add("member_email").done();
            case CONNECTIONS ->
                table().required("connection")
                        .add("provider", "owner_email")
                        .words("access", AccessScope.values())
                        .add("groups", "people", "auth", "last_used_on")
                        .done();
            case TABLES ->
                table().add("workbook")
                        .required("table")
                        .add("owner_email", "last_run_on", "last_edited_on")
                        .flag("recurring")
                        .done();
            case LICENCES ->
                table().required("email")
                        .add("product")
                        .required("sku")
                        .words("status", AccountStatus.values())
                        .add("assigned_on", "last_used_on")
                        .done();
            case CONTRACT ->
                table().add("product")
                        .required("sku")
                        .required("quantity")
                        .add("unit_price", "currency")
                        .words("per", BillingCycle.values())
                        .required("term_start")
                        .required("term_end")
                        .add("notice_days")
                        .words("reducible", Reducible.values())
                        .done();
            case BILLING ->
                table().required("period_start")
                        .required("period_end")
                        .required("amount")
                        .required("currency")
                        .add("invoice_id", "issued_on", "product", "sku", "plan")
                        .words("billing_cycle", BillingCycle.values())
                        .words("kind", BillingKind.values())
                        .add("description", "quantity", "unit_price", "credits_granted", "actions_granted")
                        .done();
            case WORKBOOKS ->
                table().required("name")
                        .flag("usage")
                        .add("owner")
                        .required("credits_used")
                        .word("type", List.of("WORKSPACE", "FOLDER", "WORKBOOK", "TABLE"))
                        .done();
            case INTEGRATIONS ->
                table().required("name").required("credits_used").done();
            case MCP ->
                table().required("name")
                        .add("credit_limit")
                        .required("credits_used")
                        .add("email")
                        .done();
            case USAGE ->
                table().required("occurred_at")
                        .add("member_email")
                        .required("credits")
                        .add("actions", "event_id", "workspace", "workbook", "table", "action", "provider")
                        .done();
            case ACTIVITY ->
                table().required("occurred_at")
                        .required("actor_email")
                        .word("actor_type", List.of("USER", "SYSTEM", "JOB"))
                        .add("impersonated_by", "product", "event")
                        .done();
        };
    }

    /** A column of a kind by its name. */
    public static Optional<CanonicalColumn> find(Kind kind, String name) {
        return of(kind).stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /** Tells of every key of the mapping that is no column of the kind. */
    static void reportUnknown(Kind kind, YamlMapping columns) {
        List<String> known = of(kind).stream().map(CanonicalColumn::name).toList();
        for (String name : columns.keys()) {
            if (!known.contains(name)) {
                columns.problem(
                        name,
                        "is not a column of " + kind.prefix() + "; "
                                + NearestWord.question(name, known)
                                        .orElse("its columns are " + String.join(", ", known)));
            }
        }
    }

    private static Table table() {
        return new Table(new ArrayList<>());
    }

    private record Table(List<CanonicalColumn> columns) {
        Table required(String name) {
            columns.add(new CanonicalColumn(name, true, List.of()));
            return this;
        }

        Table add(String... names) {
            for (String name : names) {
                columns.add(new CanonicalColumn(name, false, List.of()));
            }
            return this;
        }

        Table words(String name, Enum<?>[] constants) {
            return word(name, Arrays.stream(constants).map(Enum::name).toList());
        }

        Table flag(String name) {
            return word(name, List.of("TRUE", "FALSE"));
        }

        Table word(String name, List<String> words) {
            columns.add(new CanonicalColumn(
                    name,
                    false,
                    words.stream()
                            .map(word -> word.toLowerCase(Locale.ROOT).replace('_', '-'))
                            .toList()));
            return this;
        }

        List<CanonicalColumn> done() {
            return List.copyOf(columns);
        }
    }
}
