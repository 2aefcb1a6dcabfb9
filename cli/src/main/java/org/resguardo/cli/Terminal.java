/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whether a person sees what is written.
 *
 * @param out true when results go to a screen
 * @param err true when progress goes to a screen
 * @param in true when a person can be asked
 */
record Terminal(boolean out, boolean err, boolean in) {

    /** Nobody is there, as in a scheduled job. */
    static Terminal none() {
        return new Terminal(false, false, false);
    }

    static Terminal ofThisProcess() {
        return new Terminal(isScreen(1), isScreen(2), isScreen(0));
    }

    /** Java itself only tells of input and output together; Linux tells of each stream. */
    private static boolean isScreen(int stream) {
        try {
            String target =
                    Files.readSymbolicLink(Path.of("/proc/self/fd/" + stream)).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return hasConsole();
        }
    }

    @SuppressWarnings("SystemConsoleNull") // null where the machine was started without the module that has consoles
    private static boolean hasConsole() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }
}
