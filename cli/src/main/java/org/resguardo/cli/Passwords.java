/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.resguardo.cli.words.Words;

/**
 * Where passwords of databases come from: a file, the environment, or the person at the keyboard. Never the command line,
 * which every user of the machine can read in the list of processes.
 */
final class Passwords {
    private static final String VARIABLE = "RESGUARDO_DB_PASSWORD";

    private final Outside outside;
    private final Words words;

    Passwords(Outside outside, Words words) {
        this.outside = outside;
        this.words = words;
    }

    /** The password for a database; empty when there is none. */
    char[] of(String database, @Nullable Path file) {
        if (file != null) {
            return fromFile(file);
        }
        String set = outside.variable(VARIABLE);
        return set.isEmpty() ? asked(database) : set.toCharArray();
    }

    /** The first line, so that the line break which editors add does not count. */
    private static char[] fromFile(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.findFirst().orElse("").toCharArray();
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new UsageProblem("complaint.password_file", "value", file.toString());
        }
    }

    private char[] asked(String database) {
        Console console = outside.terminal().in() ? System.console() : null;
        if (console == null) {
            return new char[0];
        }
        char[] typed = console.readPassword("%s", words.say("password.ask", "name", database));
        return typed == null ? new char[0] : typed;
    }
}
