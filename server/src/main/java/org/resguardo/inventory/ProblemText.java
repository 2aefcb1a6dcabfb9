/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The arguments of a problem as one text: {@code name=value&name=value}, escaped as in addresses. */
final class ProblemText {

    private ProblemText() {}

    static String of(Map<String, String> arguments) {
        return new TreeMap<>(arguments)
                .entrySet().stream()
                        .map(argument -> escaped(argument.getKey()) + "=" + escaped(argument.getValue()))
                        .collect(Collectors.joining("&"));
    }

    static Map<String, String> arguments(String text) {
        return Stream.of(text.split("&"))
                .filter(argument -> argument.indexOf('=') > 0)
                .collect(Collectors.toMap(
                        argument -> plain(argument.substring(0, argument.indexOf('='))),
                        argument -> plain(argument.substring(argument.indexOf('=') + 1))));
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String plain(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
