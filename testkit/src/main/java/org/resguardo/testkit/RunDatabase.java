/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import org.resguardo.testkit.business.BusinessKind;
import org.resguardo.testkit.business.ClinicInMariaDb;
import org.resguardo.testkit.business.ShopInPostgres;
import org.resguardo.testkit.database.LiveDatabase;
import org.resguardo.testkit.database.LiveMariaDb;
import org.resguardo.testkit.database.LivePostgres;

/**
 * Runs the database server of a synthetic business, with its tables in it, for as long as another process runs.
 *
 * <p>Once it answers, {@value #ADDRESS} in its folder tells how to connect. Its passwords are new each time.
 */
public final class RunDatabase {
    /** The file that tells how to connect. */
    public static final String ADDRESS = "address.properties";

    private static final long USUAL_SEED = 2026;
    private static final String LOGIN = "resguardo";

    private RunDatabase() {}

    /**
     * Runs the server of one business.
     *
     * @param arguments kind, folder for the server, and the number of the process whose end ends it too
     */
    public static void main(String[] arguments) throws IOException, SQLException {
        BusinessKind kind = BusinessKind.byId(arguments[0]).orElseThrow();
        Path folder = Path.of(arguments[1]).toAbsolutePath();
        ProcessHandle watched = ProcessHandle.of(Long.parseLong(arguments[2])).orElseThrow();
        // PostgreSQL's program is unpacked here, so that nothing of it stays elsewhere.
        System.setProperty("ot.epg.working-dir", folder.resolve("program").toString());
        try (LiveDatabase database = start(kind, folder.resolve("server"))) {
            tell(folder, kind, database, fill(kind, database));
            watched.onExit().join();
        }
    }

    private static LiveDatabase start(BusinessKind kind, Path folder) throws IOException {
        return switch (kind) {
            case DENTAL_CLINIC -> LiveMariaDb.start(folder);
            case ONLINE_SHOP -> LivePostgres.start(folder);
            case BAKERY, ACCOUNTANT, DANCE_ACADEMY ->
                throw new IllegalArgumentException("This business has no database server.");
        };
    }

    /** Writes the tables, makes an account that may not do everything, and locks the one that may. */
    private static String fill(BusinessKind kind, LiveDatabase database) throws SQLException {
        String password = password();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            if (kind == BusinessKind.DENTAL_CLINIC) {
                ClinicInMariaDb.write(connection, USUAL_SEED, kind.usualSize());
            } else {
                ShopInPostgres.write(connection, USUAL_SEED, kind.usualSize());
            }
            for (String command : accounts(kind, database, password)) {
                statement.execute(command);
            }
        }
        return password;
    }

    private static List<String> accounts(BusinessKind kind, LiveDatabase database, String password) {
        return kind == BusinessKind.DENTAL_CLINIC
                ? List.of(
                        "CREATE USER '" + LOGIN + "'@'%' IDENTIFIED BY '" + password + "'",
                        "GRANT SELECT, UPDATE, DELETE ON " + database.database() + ".* TO '" + LOGIN + "'@'%'",
                        "ALTER USER '" + database.user() + "'@'%' IDENTIFIED BY '" + password() + "'")
                : List.of(
                        "CREATE ROLE " + LOGIN + " LOGIN PASSWORD '" + password + "'",
                        "GRANT SELECT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO " + LOGIN,
                        "ALTER ROLE " + database.user() + " PASSWORD '" + password() + "'");
    }

    private static String password() {
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    private static void tell(Path folder, BusinessKind kind, LiveDatabase database, String password)
            throws IOException {
        Properties address = new Properties();
        address.setProperty("kind", kind == BusinessKind.DENTAL_CLINIC ? "mysql" : "postgresql");
        address.setProperty("host", database.host());
        address.setProperty("port", Integer.toString(database.port()));
        address.setProperty("catalog", database.database());
        address.setProperty("login", LOGIN);
        address.setProperty("password", password);
        Path whole = folder.resolve(ADDRESS);
        Path begun = folder.resolve(ADDRESS + ".begun");
        try (Writer writer = Files.newBufferedWriter(begun)) {
            address.store(writer, null);
        }
        Files.move(begun, whole, StandardCopyOption.ATOMIC_MOVE);
    }
}
