/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All checks, by name. */
public final class Checks {
    private final Map<String, SafeguardCheck<?>> all;

    /** Some checks, each with a name of its own. */
    public Checks(Collection<SafeguardCheck<?>> checks) {
        all = checks.stream().collect(Collectors.toUnmodifiableMap(SafeguardCheck::id, Function.identity()));
    }

    /** The check with an id; empty for one that there is no longer. */
    public Optional<SafeguardCheck<?>> find(String id) {
        return Optional.ofNullable(all.get(id));
    }

    /** All of them, by name. */
    public List<SafeguardCheck<?>> all() {
        return all.values().stream()
                .sorted(Comparator.comparing(SafeguardCheck::id))
                .toList();
    }

    /** What the checks say of some evidence, by their ids. */
    public Map<String, Seen> judge(Evidence evidence) {
        return all.values().stream()
                .filter(check -> check.evidence().isInstance(evidence))
                .collect(Collectors.toMap(SafeguardCheck::id, check -> judge(check, evidence)));
    }

    private static <E extends Evidence> Seen judge(SafeguardCheck<E> check, Evidence evidence) {
        return check.judge(check.evidence().cast(evidence));
    }

    /** The checks that judge a kind of evidence. */
    List<String> of(Class<? extends Evidence> evidence) {
        List<String> ids = new ArrayList<>();
        all.values().stream().filter(check -> check.evidence().equals(evidence)).forEach(check -> ids.add(check.id()));
        return ids;
    }
}
