package io.seataudit.job;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Another process that holds the store, until it is ended. */
final class StoreHolder {
    private StoreHolder() {}

    public static void main(String[] args) throws SQLException, IOException {
        try (Connection held = DriverManager.getConnection(args[0])) {
            System.out.println(held.isValid(1) ? "held" : "not held");
            System.in.read();
        }
    }
}
