package io.seataudit.seat.access;

import io.seataudit.model.Connection;
import io.seataudit.model.Email;
import io.seataudit.model.TableInfo;
import io.seataudit.model.WorkbookUsage;
import io.seataudit.seat.Addresses;
import io.seataudit.seat.SeatFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each seat owns: connections, tables, workbooks. What an old address owns belongs to the seat of that person. */
public final class Property {
    private static final Owned NOTHING = new Owned(List.of(), List.of(), List.of());

    private final Map<Email, Owned> byOwner = new HashMap<>();

    /** The things of one seat, in the order of the files. */
    public record Owned(List<Connection> connections, List<TableInfo> tables, List<WorkbookUsage> workbooks) {
        /** The connections that run on a key of the seat's own. */
        public List<Connection> personalKeys() {
            return connections.stream().filter(Connection::personal).toList();
        }

        /** The tables that run by schedule. */
        public List<TableInfo> recurring() {
            return tables.stream().filter(TableInfo::recurring).toList();
        }
    }

    /** Sorts what there is to own by the seats that its owners' addresses speak of. */
    public Property(SeatFacts.Access access, Addresses addresses) {
        access.connections()
                .forEach(connection -> addresses
                        .seatsOf(connection.owner())
                        .forEach(seat -> owned(seat).connections().add(connection)));
        access.tables()
                .forEach(table -> addresses
                        .seatsOf(table.owner())
                        .forEach(seat -> owned(seat).tables().add(table)));
        access.workbooks()
                .forEach(workbook -> addresses
                        .seatsOf(workbook.owner())
                        .forEach(seat -> owned(seat).workbooks().add(workbook)));
    }

    /** What the seats of that address own; nothing where it owns nothing. */
    public Owned of(Email seat) {
        return byOwner.getOrDefault(seat, NOTHING);
    }

    private Owned owned(Email seat) {
        return byOwner.computeIfAbsent(
                seat, email -> new Owned(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
    }
}
