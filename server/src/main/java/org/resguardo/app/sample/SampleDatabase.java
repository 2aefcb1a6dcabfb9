/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app.sample;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.resguardo.inventory.StoreAddress;
import org.resguardo.inventory.StoreKind;
import org.resguardo.platform.words.Language;

/**
 * The database server that a made-up business runs beside its files.
 *
 * @param kind which database it is
 * @param address where it listens
 * @param password the password of its account
 */
public record SampleDatabase(StoreKind kind, StoreAddress.Server address, String password) {

    /** Reads how to connect, as the program that runs the server wrote it down. */
    public static SampleDatabase read(Path file) throws IOException {
        Properties written = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            written.load(reader);
        }
        return new SampleDatabase(
                StoreKind.of(need(written, "kind")).orElseThrow(() -> missing("kind")),
                new StoreAddress.Server(
                        need(written, "host"),
                        Integer.parseInt(need(written, "port")),
                        need(written, "catalog"),
                        need(written, "login"),
                        "require"),
                need(written, "password"));
    }

    private static String need(Properties written, String key) throws IOException {
        String value = written.getProperty(key);
        if (value == null) {
            throw missing(key);
        }
        return value;
    }

    private static IOException missing(String key) {
        return new IOException("The address of the sample database lacks its " + key + ".");
    }

    /** What the people there call it. */
    public String name(SampleKind business, Language language) {
        boolean spanish = language == Language.SPANISH;
        if (business == SampleKind.DENTAL_CLINIC) {
            return spanish ? "Programa del consultorio" : "Practice software";
        }
        return spanish ? "Base de datos del sitio web" : "Website database";
    }

    /** Without the password. */
    @Override
    public String toString() {
        return kind + " at " + address;
    }
}
