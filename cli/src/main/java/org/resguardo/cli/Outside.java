/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;

/**
 * What the program has around it.
 *
 * @param in what is piped into it
 * @param out where results go
 * @param err where progress and complaints go
 * @param environment the environment variables
 * @param terminal what is known of the screen
 */
record Outside(InputStream in, PrintStream out, PrintStream err, Map<String, String> environment, Terminal terminal) {

    /** An environment variable, or an empty string when it is not set. */
    String variable(String name) {
        return environment.getOrDefault(name, "");
    }

    /** How many characters go on a line. */
    int width() {
        try {
            return Math.clamp(Integer.parseInt(variable("COLUMNS")), 60, 160);
        } catch (NumberFormatException e) {
            return 80;
        }
    }

    /** True when results may be coloured: on a terminal, and not refused by NO_COLOR (no-color.org, read 2026-11). */
    boolean colour() {
        return terminal.out()
                && variable("NO_COLOR").isEmpty()
                && !variable("TERM").equals("dumb");
    }
}
