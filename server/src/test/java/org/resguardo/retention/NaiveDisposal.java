/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.resguardo.connector.edit.Clock;
import org.resguardo.connector.edit.Clock.Form;

/**
 * What a rule should do, worked out a second time in the plainest way: everything is in memory, each row is looked at by
 * itself, and nothing is shared with the program that is tested.
 */
final class NaiveDisposal {
    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 3);

    private final RandomShop shop;
    private final RuleDefinition rule;
    private final Map<String, List<Map<String, String>>> before;
    private int touched;
    private int along;

    NaiveDisposal(RandomShop shop, RuleDefinition rule, Map<String, List<Map<String, String>>> before) {
        this.shop = shop;
        this.rule = rule;
        this.before = before;
    }

    int touched() {
        return touched;
    }

    int along() {
        return along;
    }

    private enum Age {
        NONE,
        OLD,
        RECENT
    }

    Map<String, List<Map<String, String>>> after() {
        Map<String, List<Map<String, String>>> after = new TreeMap<>();
        before.forEach((table, rows) -> after.put(table, new ArrayList<>(rows)));
        for (Map<String, String> person : before.getOrDefault(RandomShop.PEOPLE, List.of())) {
            if (over(person) && !isProtected(person)) {
                treat(person, after);
            }
        }
        return after;
    }

    private void treat(Map<String, String> person, Map<String, List<Map<String, String>>> after) {
        List<Map<String, String>> people = after.getOrDefault(RandomShop.PEOPLE, List.of());
        if (!rule.action().removesRows()) {
            Map<String, String> changed = new LinkedHashMap<>(person);
            rule.fields().forEach(field -> changed.put(field, changed(person.getOrDefault(field, RandomShop.NONE))));
            if (!changed.equals(person)) {
                people.set(people.indexOf(person), changed);
                touched++;
            }
            return;
        }
        boolean held = shop.children.stream()
                .filter(child -> !goes(child.name()))
                .anyMatch(child ->
                        before.getOrDefault(child.name(), List.of()).stream().anyMatch(row -> of(row, person)));
        boolean written = shop.suspected
                && before.getOrDefault("letter", List.of()).stream()
                        .anyMatch(row -> String.valueOf(person.get("id")).equals(row.get("people_id")));
        if (held || written) {
            return;
        }
        people.remove(person);
        touched++;
        for (RandomShop.Child child : shop.children) {
            for (Map<String, String> row : before.getOrDefault(child.name(), List.of())) {
                if (of(row, person)) {
                    after.getOrDefault(child.name(), List.of()).remove(row);
                    along++;
                    deep(child, row, after);
                }
            }
        }
    }

    private void deep(RandomShop.Child child, Map<String, String> row, Map<String, List<Map<String, String>>> after) {
        if (!child.deeper() || !child.name().equals(shop.deepParent())) {
            return;
        }
        for (Map<String, String> deep : before.getOrDefault("deep", List.of())) {
            if (String.valueOf(row.get("number")).equals(deep.get("of number"))) {
                after.getOrDefault("deep", List.of()).remove(deep);
                along++;
            }
        }
    }

    private String changed(String value) {
        if (value.equals(RandomShop.NONE) || value.isEmpty()) {
            return value;
        }
        return switch (rule.action()) {
            case BLANK -> RandomShop.NONE;
            case ANONYMISE -> "(anonymous)";
            case GENERALISE -> value.substring(0, Math.min(3, value.length()));
            case DELETE, ARCHIVE, PSEUDONYMISE -> throw new IllegalStateException("not worked out here");
        };
    }

    private boolean goes(String child) {
        return rule.along().stream().anyMatch(name -> name.startsWith(shop.product.id(child) + "("));
    }

    private boolean of(Map<String, String> row, Map<String, String> person) {
        return shop.keys().stream().allMatch(key -> {
            String pointed = row.getOrDefault("of " + key, RandomShop.NONE);
            return !pointed.equals(RandomShop.NONE) && pointed.equals(person.get(key));
        });
    }

    private boolean isProtected(Map<String, String> person) {
        return rule.protections().stream().anyMatch(protection -> {
            String word = person.getOrDefault(protection.column(), RandomShop.NONE);
            Set<String> words = new java.util.HashSet<>();
            protection.values().forEach(value -> words.add(value.strip().toLowerCase(Locale.ROOT)));
            return words.contains(word.strip().toLowerCase(Locale.ROOT));
        });
    }

    private boolean over(Map<String, String> person) {
        boolean old = false;
        for (Clock clock : rule.clocks()) {
            if (clock.of().isEmpty()) {
                Age age = age(person.getOrDefault(clock.column(), RandomShop.NONE), clock.form());
                if (age == Age.RECENT) {
                    return false;
                }
                old |= age == Age.OLD;
            } else {
                String child = shop.children.stream()
                        .map(RandomShop.Child::name)
                        .filter(name ->
                                shop.product.id(name).equals(clock.of().get().child()))
                        .findFirst()
                        .orElseThrow();
                for (Map<String, String> row : before.getOrDefault(child, List.of())) {
                    if (of(row, person)) {
                        if (age(row.getOrDefault(clock.column(), RandomShop.NONE), clock.form()) != Age.OLD) {
                            return false;
                        }
                        old = true;
                    }
                }
            }
        }
        return old;
    }

    private Age age(String value, Form form) {
        if (value.equals(RandomShop.NONE)) {
            return Age.NONE;
        }
        return switch (form) {
            case DATE, TEXT -> text(value);
            case SECONDS -> {
                long seconds = Long.parseLong(value);
                yield seconds < 0 ? Age.RECENT : seconds < 172_800 ? Age.NONE : age(Math.floorDiv(seconds, 86_400L));
            }
            case MILLISECONDS -> {
                long milliseconds = Long.parseLong(value);
                yield milliseconds == 0
                        ? Age.NONE
                        : milliseconds < 100_000_000_000L ? Age.RECENT : age(Math.floorDiv(milliseconds, 86_400_000L));
            }
        };
    }

    private Age age(long day) {
        return LocalDate.ofEpochDay(day).isBefore(shop.limit()) ? Age.OLD : Age.RECENT;
    }

    private Age text(String value) {
        if (value.isBlank()) {
            return Age.NONE;
        }
        if (!value.matches("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]).*")) {
            return Age.RECENT;
        }
        LocalDate day = LocalDate.parse(value.substring(0, 10));
        return day.isBefore(EARLIEST) ? Age.NONE : day.isBefore(shop.limit()) ? Age.OLD : Age.RECENT;
    }
}
