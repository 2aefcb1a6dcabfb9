/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The versions that made a report. */
public final class Versions {
    private static final String VERSION = read();

    private Versions() {}

    /** The program's version. */
    public static String program() {
        return VERSION;
    }

    /** The engine's version; it is released together with the program. */
    public static String engine() {
        return VERSION;
    }

    private static String read() {
        try (InputStream in = Versions.class.getResourceAsStream("version.properties")) {
            Properties properties = new Properties();
            properties.load(Objects.requireNonNull(in, "version.properties"));
            return properties.getProperty("version", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
