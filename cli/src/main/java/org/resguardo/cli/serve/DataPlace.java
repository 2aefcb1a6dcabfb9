/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.serve;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where data goes when nobody says where. */
final class DataPlace {

    private DataPlace() {}

    /**
     * {@code RESGUARDO_DATA}, else the place that the system has for programs' data (XDG Base Directory 0.8, read 2026-11; the Windows and
     * macOS places by their vendors' documents).
     */
    static Path usual(Map<String, String> environment) {
        String said = environment.getOrDefault("RESGUARDO_DATA", "");
        if (!said.isEmpty()) {
            return Path.of(said);
        }
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(System.getProperty("user.home"));
        if (system.contains("windows")) {
            return under(environment, "LOCALAPPDATA", home.resolve("AppData/Local"));
        }
        return system.contains("mac")
                ? home.resolve("Library/Application Support/resguardo")
                : under(environment, "XDG_DATA_HOME", home.resolve(".local/share"));
    }

    private static Path under(Map<String, String> environment, String variable, Path otherwise) {
        String said = environment.getOrDefault(variable, "");
        return (said.isEmpty() ? otherwise : Path.of(said)).resolve("resguardo");
    }
}
