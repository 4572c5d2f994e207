package io.seataudit.vendor;

import static io.seataudit.vendor.ColumnType.DATE;
import static io.seataudit.vendor.ColumnType.EMAIL;
import static io.seataudit.vendor.ColumnType.LAST_SEEN;
import static io.seataudit.vendor.ColumnType.LIST;
import static io.seataudit.vendor.ColumnType.MOMENT;
import static io.seataudit.vendor.ColumnType.NUMBER;
import static io.seataudit.vendor.ColumnType.TEXT;

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

/** The canonical columns of every kind (contract, section 2), in the contract's order; own additions come last. */
public final class CanonicalColumns {
    private CanonicalColumns() {}

    /** The columns of a kind. */
    public static List<CanonicalColumn> of(Kind kind) {
        return switch (kind) {
            case PEOPLE ->
                table().required("work_email", EMAIL)
                        .texts("id", "name")
                        .words("status", PersonStatus.values())
                        .add(DATE, "start_date", "end_date")
                        .add(EMAIL, "manager_email")
                        .texts("department", "cost_center", "worker_type")
                        .add(LAST_SEEN, "last_login")
                        .texts("app", "first_name", "last_name")
                        .add(LIST, "other_emails")
                        .words("account", DirectoryAccount.values())
                        .done();
            case ALIASES ->
                table().required("email", EMAIL).required("alias", EMAIL).done();
            case MEMBERS ->
                table().required("email", EMAIL)
                        .texts("name", "first_name", "last_name")
                        .words("role", Role.values())
                        .words("status", AccountStatus.values())
                        .texts("workspace")
                        .add(DATE, "invited_on", "joined_on")
                        .add(LAST_SEEN, "last_active_on")
                        .add(EMAIL, "manager_email")
                        .texts("department", "team", "crm_user_id")
                        .add(LIST, "licences")
                        .add(NUMBER, "seat_price")
                        .done();
            case GROUPS ->
                table().required("group", TEXT).add(EMAIL, "member_email").done();
            case CONNECTIONS ->
                table().required("connection", TEXT)
                        .texts("provider")
                        .add(EMAIL, "owner_email")
                        .words("access", AccessScope.values())
                        .add(LIST, "groups", "people")
                        .texts("auth")
                        .add(DATE, "last_used_on")
                        .done();
            case TABLES ->
                table().texts("workbook")
                        .required("table", TEXT)
                        .add(EMAIL, "owner_email")
                        .add(DATE, "last_run_on", "last_edited_on")
                        .flag("recurring")
                        .done();
            case LICENCES ->
                table().required("email", EMAIL)
                        .texts("product")
                        .required("sku", TEXT)
                        .words("status", AccountStatus.values())
                        .add(DATE, "assigned_on")
                        .add(LAST_SEEN, "last_used_on")
                        .done();
            case CONTRACT ->
                table().texts("product")
                        .required("sku", TEXT)
                        .required("quantity", NUMBER)
                        .add(NUMBER, "unit_price")
                        .texts("currency")
                        .words("per", BillingCycle.values())
                        .required("term_start", DATE)
                        .required("term_end", DATE)
                        .add(NUMBER, "notice_days")
                        .words("reducible", Reducible.values())
                        .done();
            case BILLING ->
                table().required("period_start", DATE)
                        .required("period_end", DATE)
                        .required("amount", NUMBER)
                        .required("currency", TEXT)
                        .texts("invoice_id")
                        .add(DATE, "issued_on")
                        .texts("product", "sku", "plan")
                        .words("billing_cycle", BillingCycle.values())
                        .words("kind", BillingKind.values())
                        .texts("description")
                        .add(NUMBER, "quantity", "unit_price", "credits_granted", "actions_granted")
                        .done();
            case WORKBOOKS ->
                table().required("name", TEXT)
                        .flag("usage")
                        .add(EMAIL, "owner")
                        .required("credits_used", NUMBER)
                        .word("type", List.of("WORKSPACE", "FOLDER", "WORKBOOK", "TABLE"))
                        .done();
            case INTEGRATIONS ->
                table().required("name", TEXT).required("credits_used", NUMBER).done();
            case MCP ->
                table().required("name", TEXT)
                        .add(NUMBER, "credit_limit")
                        .required("credits_used", NUMBER)
                        .add(EMAIL, "email")
                        .done();
            case USAGE ->
                table().required("occurred_at", MOMENT)
                        .add(EMAIL, "member_email")
                        .required("credits", NUMBER)
                        .add(NUMBER, "actions")
                        .texts("event_id", "workspace", "workbook", "table", "action", "provider")
                        .done();
            case ACTIVITY ->
                table().required("occurred_at", MOMENT)
                        .required("actor_email", EMAIL)
                        .word("actor_type", List.of("USER", "SYSTEM", "JOB"))
                        .texts("impersonated_by", "product", "event")
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
        Table required(String name, ColumnType type) {
            columns.add(new CanonicalColumn(name, true, type, List.of()));
            return this;
        }

        Table texts(String... names) {
            return add(TEXT, names);
        }

        Table add(ColumnType type, String... names) {
            for (String name : names) {
                columns.add(new CanonicalColumn(name, false, type, List.of()));
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
                    ColumnType.WORD,
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
