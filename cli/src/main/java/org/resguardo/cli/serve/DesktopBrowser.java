/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.serve;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.resguardo.platform.log.EventLog;

/** The browser of the desktop on which the program was started, where there is one. */
final class DesktopBrowser {

    private DesktopBrowser() {}

    /** Opens an address; where that cannot be done the reader has it on the screen. */
    static void open(URI address, Map<String, String> environment) {
        List<String> opener = opener(environment);
        if (opener.isEmpty()) {
            return;
        }
        List<String> command = new java.util.ArrayList<>(opener);
        command.add(address.toString());
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            EventLog.warn("no-browser", e);
        }
    }

    private static List<String> opener(Map<String, String> environment) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler");
        }
        if (system.contains("mac")) {
            return List.of("open");
        }
        boolean desktop = environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
        return desktop ? List.of("xdg-open") : List.of();
    }
}
