/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a sentence names, as one text: {@code name=value&name=value}, escaped as in addresses. Whole numbers stay numbers, and days days. */
final class SeenArguments {
    private static final String NUMBER = "-?\\d{1,18}";

    private SeenArguments() {}

    static String text(Map<String, Object> arguments) {
        return new TreeMap<>(arguments)
                .entrySet().stream()
                        .map(argument -> escaped(argument.getKey()) + "=" + written(argument.getValue()))
                        .collect(Collectors.joining("&"));
    }

    private static String written(Object value) {
        return switch (value) {
            case Date moment -> "@" + moment.toInstant().toEpochMilli();
            case Number number -> "#" + number;
            default -> escaped(value.toString());
        };
    }

    static Map<String, Object> of(String text) {
        Map<String, Object> arguments = new HashMap<>();
        for (String argument : text.split("&")) {
            int between = argument.indexOf('=');
            if (between > 0) {
                arguments.put(plain(argument.substring(0, between)), value(argument.substring(between + 1)));
            }
        }
        return arguments;
    }

    private static Object value(String written) {
        if (written.matches("[#@]" + NUMBER)) {
            long number = Long.parseLong(written.substring(1));
            return written.startsWith("@") ? Date.from(Instant.ofEpochMilli(number)) : number;
        }
        return plain(written);
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String plain(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
