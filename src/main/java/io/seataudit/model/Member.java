package io.seataudit.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One account of an application as its export tells it. Texts are empty when unknown; {@code rawRole} is the export's
 * own word; {@code seatPrice} is per month in the report currency; {@code hashed} marks an identity that is a digest
 * and can be matched with nobody.
 */
public record Member(
        Origin origin,
        Email email,
        String name,
        Role role,
        String rawRole,
        AccountStatus status,
        String workspace,
        Optional<LocalDate> invitedOn,
        Optional<LocalDate> joinedOn,
        LastSeen lastActive,
        Email managerEmail,
        String department,
        String team,
        String crmUserId,
        List<String> licences,
        Optional<BigDecimal> seatPrice,
        boolean hashed) {

    /** The same account in this workspace. */
    public Member in(String place) {
        return new Member(
                origin,
                email,
                name,
                role,
                rawRole,
                status,
                place,
                invitedOn,
                joinedOn,
                lastActive,
                managerEmail,
                department,
                team,
                crmUserId,
                licences,
                seatPrice,
                hashed);
    }
}
