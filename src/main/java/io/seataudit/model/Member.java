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
        boolean hashed) {}
