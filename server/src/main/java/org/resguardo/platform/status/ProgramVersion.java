/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.status;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The version of this program, as the build wrote it down. */
public final class ProgramVersion {
    private static final String TEXT = read();

    private ProgramVersion() {}

    /** The version. */
    public static String text() {
        return TEXT;
    }

    private static String read() {
        try (InputStream in = ProgramVersion.class.getResourceAsStream("version.properties")) {
            Properties properties = new Properties();
            properties.load(Objects.requireNonNull(in, "version.properties"));
            return properties.getProperty("version", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
