/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a site's robots.txt asks of programs (RFC 9309, read 2026-11): the group for this program, or else the one for all. The longest rule that fits an
 * address decides, and permission wins where two are equally long.
 */
final class Robots {
    static final Robots NONE = new Robots(List.of(), Optional.empty());

    private static final String US = "resguardo";
    private static final int MOST_LINES = 5_000;

    private final List<Rule> rules;
    private final Optional<Duration> delay;

    private record Rule(boolean allows, int length, Pattern path) {}

    private Robots(List<Rule> rules, Optional<Duration> delay) {
        this.rules = rules;
        this.delay = delay;
    }

    static Robots of(String text) {
        Group ours = new Group();
        Group all = new Group();
        List<Group> speaking = new ArrayList<>();
        boolean naming = false;
        for (String line : text.lines().limit(MOST_LINES).toList()) {
            String plain = line.replaceFirst("#.*", "").strip();
            int colon = plain.indexOf(':');
            if (colon < 0) {
                continue;
            }
            String key = plain.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = plain.substring(colon + 1).strip();
            if (key.equals("user-agent")) {
                if (!naming) {
                    speaking.clear();
                }
                naming = true;
                String who = value.toLowerCase(Locale.ROOT);
                if (who.equals("*")) {
                    speaking.add(all);
                } else if (who.startsWith(US)) {
                    speaking.add(ours);
                    ours.named = true;
                }
            } else {
                naming = false;
                speaking.forEach(group -> group.take(key, value));
            }
        }
        return (ours.named ? ours : all).robots();
    }

    private static final class Group {
        private final List<Rule> rules = new ArrayList<>();
        private Optional<Duration> delay = Optional.empty();
        private boolean named;

        void take(String key, String value) {
            switch (key) {
                case "allow", "disallow" -> {
                    if (!value.isEmpty()) {
                        rules.add(new Rule(key.equals("allow"), value.length(), pattern(value)));
                    }
                }
                case "crawl-delay" -> {
                    if (value.matches("\\d{1,6}(\\.\\d{1,3})?")) {
                        delay = Optional.of(Duration.ofMillis((long) (Double.parseDouble(value) * 1000)));
                    }
                }
                default -> {
                    // Site maps and whatever others have thought of.
                }
            }
        }

        Robots robots() {
            return new Robots(List.copyOf(rules), delay);
        }
    }

    private static Pattern pattern(String path) {
        boolean ends = path.endsWith("$");
        String plain = ends ? path.substring(0, path.length() - 1) : path;
        StringBuilder pattern = new StringBuilder();
        for (String part : plain.replaceAll("\\*+", "*").split("\\*", -1)) {
            pattern.append(pattern.isEmpty() ? "" : "[^\\n]*?").append(Pattern.quote(part));
        }
        return Pattern.compile(pattern + (ends ? "$" : ""));
    }

    /** True when programs may ask for it. */
    boolean allows(String pathAndQuery) {
        Optional<Rule> best = Optional.empty();
        for (Rule rule : rules) {
            boolean longer = best.isEmpty()
                    || rule.length() > best.get().length()
                    || (rule.length() == best.get().length() && rule.allows());
            if (longer && rule.path().matcher(pathAndQuery).lookingAt()) {
                best = Optional.of(rule);
            }
        }
        return best.map(Rule::allows).orElse(true);
    }

    /** How long to wait between two questions. */
    Optional<Duration> delay() {
        return delay;
    }
}
