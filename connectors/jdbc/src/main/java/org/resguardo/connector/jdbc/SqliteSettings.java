/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.nio.file.Files;
import java.nio.file.Path;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;

/** A SQLite database in a file. */
public final class SqliteSettings implements ConnectionSettings {
    private final Path file;

    private SqliteSettings(Path file) {
        this.file = file;
    }

    /**
     * The database in the given file.
     *
     * @throws ConnectorException with {@code BAD_SETTING} when the name holds a control character, with {@code NOT_FOUND}
     *     when there is no such file: one that is missing is not made
     */
    public static SqliteSettings of(Path file) throws ConnectorException {
        Path absolute = file.toAbsolutePath().normalize();
        String text = absolute.toString();
        new SettingRules("SQLite").refuseUnless(text.chars().noneMatch(Character::isISOControl), "file");
        if (!Files.isRegularFile(absolute)) {
            throw new ConnectorException(Problem.at(Place.of(text), Kind.NOT_FOUND));
        }
        return new SqliteSettings(absolute);
    }

    @Override
    public String name() {
        return file.toString();
    }

    @Override
    public Patience patience() {
        return Patience.standard();
    }

    Path file() {
        return file;
    }

    @Override
    public void wipe() {
        // There is no password.
    }

    @Override
    public String toString() {
        return "SQLite, " + name();
    }
}
