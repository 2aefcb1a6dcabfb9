/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.web;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The addresses of a site that are still to be asked for, the nearest first; each once, however it is written. Addresses that look as if they went on
 * without end (calendars, filters, paths within themselves) are taken in small numbers only.
 */
final class Frontier {
    private static final int MOST_KNOWN = 20_000;
    private static final int OF_ONE_SHAPE = 3_000;
    private static final int OF_ONE_CALENDAR = 60;
    private static final int OF_ONE_PATH = 5;
    private static final int DEEPEST_PATH = 14;
    private static final Pattern NO_PAGE = Pattern.compile(
            "(?i).*\\.(pdf|jpe?g|png|gif|webp|avif|svg|ico|css|js|json|xml|zip|gz|mp[34]|mov|avi|webm|docx?|xlsx?|pptx?|woff2?|ttf|ics)");
    private static final Pattern DOES_SOMETHING = Pattern.compile(
            "(?i)(.*[?&])?(add-to-cart|remove_item|undo_item|logout|log_out|action|delete|replytocom)=.*");
    private static final Pattern LEAVES = Pattern.compile("(?i).*/(log-?out|sign-?out|cerrar-sesion|salir)/?");
    private static final Pattern NOISE =
            Pattern.compile("(?i)utm_.*|fbclid|gclid|msclkid|phpsessid|jsessionid|sid|_ga|ref");

    private final int depth;
    private final Deque<Step> waiting = new ArrayDeque<>();
    private final Set<String> known = new HashSet<>();
    private final Map<String, Integer> shapes = new HashMap<>();
    private final Map<String, Integer> paths = new HashMap<>();
    private int turnedAway;
    private Optional<String> endless = Optional.empty();

    /** An address and how many links it is away. */
    record Step(URI address, int depth) {}

    Frontier(int depth) {
        this.depth = depth;
    }

    void add(URI address, int away) {
        String path = SiteName.path(address);
        String query = String.valueOf(address.getRawQuery());
        if (NO_PAGE.matcher(path).matches()
                || DOES_SOMETHING.matcher(query).matches()
                || LEAVES.matcher(path).matches()) {
            return;
        }
        if (known.size() >= MOST_KNOWN || !known.add(key(address))) {
            return;
        }
        if (away > depth) {
            turnedAway++;
            return;
        }
        if (goesOn(address, path)) {
            turnedAway++;
            endless = endless.or(() -> Optional.of(path));
            return;
        }
        waiting.add(new Step(address, away));
    }

    private boolean goesOn(URI address, String path) {
        String[] parts = path.split("/");
        long same = Arrays.stream(parts)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.groupingBy(part -> part, Collectors.counting()))
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        if (parts.length > DEEPEST_PATH || same > 2) {
            return true;
        }
        String shape = path.replaceAll("\\d+", "#");
        boolean query = address.getRawQuery() != null;
        int most = shape.indexOf('#') < shape.lastIndexOf('#') ? OF_ONE_CALENDAR : OF_ONE_SHAPE;
        return shapes.merge(shape, 1, Integer::sum) > most
                || (query && paths.merge(path, 1, Integer::sum) > OF_ONE_PATH);
    }

    /** One spelling for all spellings of an address: without scheme, {@code www.}, fragment and what only tells where somebody came from. */
    static String key(URI address) {
        String query = address.getRawQuery() == null
                ? ""
                : Arrays.stream(address.getRawQuery().split("&"))
                        .filter(part ->
                                !NOISE.matcher(part.replaceFirst("=.*", "")).matches())
                        .sorted()
                        .collect(Collectors.joining("&"));
        String path = SiteName.path(address).replaceFirst("(?i)/index\\.(html?|php)$", "/");
        String bare = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return address.getPort() + bare.replaceAll("(?i);jsessionid=[^/?]*", "").toLowerCase(Locale.ROOT) + "?" + query;
    }

    Optional<Step> next() {
        return Optional.ofNullable(waiting.poll());
    }

    /** How many addresses were known and will not be asked for. */
    int left() {
        return waiting.size() + turnedAway;
    }

    /** The first address that looked as if it went on without end. */
    Optional<String> endless() {
        return endless;
    }
}
