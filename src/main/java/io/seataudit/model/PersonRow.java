package io.seataudit.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One row of a people file. {@code source} is the profile's name, as {@code google-workspace}; {@code otherEmails} are
 * secondary addresses; {@code app} names the application that {@code lastLogin} concerns, empty for the directory
 * itself. Texts and e-mails are empty when unknown.
 */
public record PersonRow(
        Origin origin,
        String source,
        PeopleSource sourceKind,
        Email workEmail,
        List<Email> otherEmails,
        String id,
        String name,
        PersonStatus status,
        DirectoryAccount account,
        Optional<LocalDate> startDate,
        Optional<LocalDate> endDate,
        Email managerEmail,
        String department,
        String costCenter,
        String workerType,
        LastSeen lastLogin,
        String app) {}
