/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * One run of the program as somebody would start it, without a terminal.
 *
 * @param code the exit code
 * @param out what it wrote as its result
 * @param err what it wrote beside
 */
record CommandRun(int code, String out, String err) {

    static CommandRun of(String... args) {
        return in(Map.of("LANG", "en_US.UTF-8"), args);
    }

    static CommandRun in(Map<String, String> environment, String... args) {
        return piped("", environment, args);
    }

    /** A run with something on its standard input. */
    static CommandRun piped(String input, Map<String, String> environment, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Outside outside = new Outside(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                stream(out),
                stream(err),
                environment,
                Terminal.none());
        int code = new Program(outside).run(args);
        return new CommandRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }
}
