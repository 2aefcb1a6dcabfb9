/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.log;

import java.io.PrintStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The program's log: one event a line, as {@code moment level event key=value ...}.
 *
 * <p>It takes ids, counts and settings, never data of people. Of an exception it writes the class and the place in the program, never
 * the message: messages of libraries quote the values they failed on. Whatever could break a line, or hide in one, is written as an
 * escape.
 */
public final class EventLog {
    private static final PrintStream SCREEN = System.err;
    private static final int PLACES = 6;

    private EventLog() {}

    /** Something that is as it should be. */
    public static void info(String event, Map<String, ?> details) {
        write("info", event, details, null);
    }

    /** Something that somebody should look at. */
    public static void warn(String event, Map<String, ?> details) {
        write("warn", event, details, null);
    }

    /** The same with the exception that showed it. */
    public static void warn(String event, Throwable reason) {
        write("warn", event, Map.of(), reason);
    }

    /** Something that failed by our mistake. */
    public static void error(String event, Map<String, ?> details, Throwable reason) {
        write("error", event, details, reason);
    }

    private static void write(String level, String event, Map<String, ?> details, @Nullable Throwable reason) {
        String moment = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
        SCREEN.println(line(moment, level, event, details, reason));
    }

    static String line(String moment, String level, String event, Map<String, ?> details, @Nullable Throwable reason) {
        StringBuilder line =
                new StringBuilder(moment).append(' ').append(level).append(' ').append(safe(event));
        new TreeMap<>(details)
                .forEach((key, value) ->
                        line.append(' ').append(safe(key)).append('=').append(quoted(String.valueOf(value))));
        if (reason != null) {
            line.append(" exception=").append(reason.getClass().getName());
            line.append(" at=").append(quoted(places(reason)));
        }
        return line.toString();
    }

    /** Where the first cause arose, by its class and the innermost places. */
    private static String places(Throwable reason) {
        Throwable first = reason;
        for (Throwable cause = reason; cause != null; cause = cause.getCause()) {
            first = cause;
        }
        return Arrays.stream(first.getStackTrace())
                .limit(PLACES)
                .map(place -> place.getClassName() + "." + place.getMethodName() + ":" + place.getLineNumber())
                .collect(Collectors.joining(" ", first.getClass().getName() + " ", ""));
    }

    private static String quoted(String text) {
        return '"' + safe(text).replace("\"", "\\\"") + '"';
    }

    /** Control characters, line and paragraph ends, and signs that turn the direction of writing, as escapes. */
    private static String safe(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\\') {
                safe.append("\\\\");
            } else if (breaks(c)) {
                safe.append(String.format("\\u%04x", c));
            } else {
                safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }

    private static boolean breaks(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> true;
            default -> false;
        };
    }
}
