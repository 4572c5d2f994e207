package io.seataudit.intake.row;

import io.seataudit.intake.value.EmailReader;
import io.seataudit.model.AccountStatus;
import io.seataudit.model.Alias;
import io.seataudit.model.Email;
import io.seataudit.model.GroupMembership;
import io.seataudit.model.Licence;
import io.seataudit.model.Member;
import io.seataudit.model.Origin;
import io.seataudit.model.Role;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows about accounts: members, groups, licences, aliases. */
public final class AccountRows {
    private static final int LONGEST_WORKSPACE = 300;

    private AccountRows() {}

    /** A row of the member list; an unknown role is OTHER, an unknown status UNKNOWN. */
    public static Member member(Cells cells, Origin origin) throws BadField {
        Email email = cells.requiredEmail("email");
        if (cells.known("workspace").length() > LONGEST_WORKSPACE) {
            throw cells.bad("workspace", "is longer than a workspace's name can be; is this the right column?");
        }
        return new Member(
                origin,
                email,
                name(cells),
                cells.meaning("role")
                        .map(word -> Cells.constant(Role.class, word))
                        .orElse(Role.OTHER),
                cells.text("role"),
                cells.word("status", AccountStatus.class).orElse(AccountStatus.UNKNOWN),
                cells.known("workspace"),
                cells.date("invited_on"),
                cells.date("joined_on"),
                cells.lastSeen("last_active_on"),
                managerEmail(cells),
                cells.known("department"),
                cells.known("team"),
                cells.known("crm_user_id"),
                cells.list("licences"),
                cells.number("seat_price"),
                EmailReader.isHashed(email));
    }

    /** A row of the group list; without a member it is a group that has none. */
    public static GroupMembership group(Cells cells, Origin origin) throws BadField {
        return new GroupMembership(origin, cells.requiredText("group"), cells.email("member_email"));
    }

    /** One licence of one account. */
    public static Licence licence(Cells cells, Origin origin) throws BadField {
        return new Licence(
                origin,
                cells.requiredEmail("email"),
                cells.known("product"),
                cells.requiredText("sku"),
                cells.word("status", AccountStatus.class).orElse(AccountStatus.UNKNOWN),
                cells.date("assigned_on"),
                cells.lastSeen("last_used_on"));
    }

    /** Two addresses of one person. */
    public static Alias alias(Cells cells, Origin origin) throws BadField {
        return new Alias(origin, cells.requiredEmail("email"), cells.requiredEmail("alias"));
    }

    /** The full name, or first and last name. */
    static String name(Cells cells) {
        String name = cells.known("name");
        return name.isEmpty()
                ? Stream.of(cells.known("first_name"), cells.known("last_name"))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "))
                : name;
    }

    /** A manager given by name instead of an address is nobody who can be matched, and no reason to lose the row. */
    static Email managerEmail(Cells cells) throws BadField {
        return cells.known("manager_email").contains("@") ? cells.email("manager_email") : Email.NONE;
    }
}
