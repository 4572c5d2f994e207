package io.seataudit.seat;

import io.seataudit.model.AccountStatus;
import io.seataudit.model.Email;
import io.seataudit.model.LastSeen;
import io.seataudit.model.Member;
import io.seataudit.model.Origin;
import io.seataudit.model.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A member row in the making. */
public final class MemberRow {
    private final Email email;
    private String name = "";
    private Role role = Role.MEMBER;
    private AccountStatus status = AccountStatus.ACTIVE;
    private String workspace = "";
    private Optional<LocalDate> invited = Optional.empty();
    private Optional<LocalDate> joined = Optional.empty();
    private LastSeen lastActive = LastSeen.UNKNOWN;
    private Email manager = Email.NONE;
    private String crm = "";
    private List<String> licences = List.of();
    private boolean hashed;
    private Origin origin = Given.HERE;

    MemberRow(String email) {
        this.email = new Email(email);
    }

    public MemberRow name(String text) {
        name = text;
        return this;
    }

    public MemberRow role(Role value) {
        role = value;
        return this;
    }

    public MemberRow status(AccountStatus value) {
        status = value;
        return this;
    }

    public MemberRow workspace(String text) {
        workspace = text;
        return this;
    }

    public MemberRow invited(String iso) {
        invited = Optional.of(LocalDate.parse(iso));
        return this;
    }

    public MemberRow joined(String iso) {
        joined = Optional.of(LocalDate.parse(iso));
        return this;
    }

    public MemberRow active(String iso) {
        lastActive = LastSeen.on(LocalDate.parse(iso));
        return this;
    }

    public MemberRow lastActive(LastSeen word) {
        lastActive = word;
        return this;
    }

    public MemberRow never() {
        lastActive = LastSeen.NEVER;
        return this;
    }

    public MemberRow manager(String address) {
        manager = new Email(address);
        return this;
    }

    public MemberRow crm(String id) {
        crm = id;
        return this;
    }

    public MemberRow licences(List<String> skus) {
        licences = skus;
        return this;
    }

    public MemberRow hashed() {
        hashed = true;
        return this;
    }

    public MemberRow line(long line) {
        origin = new Origin("members.csv", line);
        return this;
    }

    public Member build() {
        return new Member(
                origin,
                email,
                name,
                role,
                "",
                status,
                workspace,
                invited,
                joined,
                lastActive,
                manager,
                "",
                "",
                crm,
                licences,
                Optional.empty(),
                hashed);
    }
}
