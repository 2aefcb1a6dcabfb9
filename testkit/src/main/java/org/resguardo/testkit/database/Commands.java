/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.database;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Programs that the starters call. */
final class Commands {
    private static final int LONGEST_SECONDS = 120;

    private Commands() {}

    /** Runs a program to its end. */
    static void run(Path folder, List<String> command) throws IOException {
        run(folder, command, ProcessBuilder.Redirect.from(new File("/dev/null")));
    }

    /** Runs a program to its end with the given input. */
    static void run(Path folder, List<String> command, ProcessBuilder.Redirect input) throws IOException {
        String name = String.valueOf(Path.of(command.get(0)).getFileName());
        Path log = folder.resolve(name + ".log");
        Process process = new ProcessBuilder(command)
                .redirectInput(input)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException(name + " did not do its work: " + Files.readString(log));
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException(name + " was interrupted.", e);
        }
    }

    /**
     * The command, started so that it does not run as root: database servers refuse that. Root enters a user namespace of
     * its own, in which the files stay reachable and the rights are gone.
     */
    static List<String> notAsRoot(List<String> command) {
        if (!System.getProperty("user.name").equals("root")) {
            return command;
        }
        List<String> wrapped = new ArrayList<>(List.of("unshare", "--user"));
        wrapped.addAll(command);
        return wrapped;
    }
}
