/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.facts;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.resguardo.law.Jurisdiction;

/** What its owner told about a business. Whatever was not told is unknown; that is a valid answer to everything. */
public final class BusinessFacts {
    private final Map<String, Object> answers;
    private final Map<String, OptionalLong> customers;
    private final boolean nobodyElsewhere;
    private final Set<String> located;
    private final boolean placesComplete;

    private BusinessFacts(Builder builder) {
        this.answers = Map.copyOf(builder.answers);
        this.customers = Collections.unmodifiableMap(new TreeMap<>(builder.customers));
        this.nobodyElsewhere = builder.nobodyElsewhere;
        this.located = Collections.unmodifiableSet(new TreeSet<>(builder.located));
        this.placesComplete = builder.placesComplete;
    }

    /** A business of which nothing is known. */
    public static BusinessFacts unknown() {
        return new Builder().build();
    }

    /** The answer to a fact: a truth value or a whole number; empty when it is unknown. */
    public Optional<Object> answer(String fact) {
        return Optional.ofNullable(answers.get(fact));
    }

    /** The places of which something is known of customers: how many there are, that there are some, or that there are none. */
    public Set<String> places() {
        return customers.keySet();
    }

    /** True when it is known that customers live nowhere else. */
    public boolean nobodyElsewhere() {
        return nobodyElsewhere;
    }

    /** Whether customers live in a place or a part of it; empty when that is unknown. */
    public Optional<Boolean> hasCustomers(Jurisdiction place, Map<String, Jurisdiction> all) {
        boolean some = customers.entrySet().stream()
                .anyMatch(entry -> isSome(entry.getValue()) && lies(entry.getKey(), place, all));
        return some ? Optional.of(true) : isCounted(place, all) ? Optional.of(false) : Optional.empty();
    }

    /**
     * About how many customers live in a place with all its parts; empty when that is unknown.
     *
     * <p>A number for a whole place holds those of its parts.
     */
    public OptionalLong customers(Jurisdiction place, Map<String, Jurisdiction> all) {
        OptionalLong whole = customers.getOrDefault(place.id(), OptionalLong.empty());
        long parts = 0;
        for (Map.Entry<String, OptionalLong> entry : customers.entrySet()) {
            if (!entry.getKey().equals(place.id()) && lies(entry.getKey(), place, all)) {
                if (entry.getValue().isEmpty()) {
                    return OptionalLong.empty();
                }
                parts += entry.getValue().getAsLong();
            }
        }
        boolean known = whole.isPresent() || !customers.containsKey(place.id()) && (parts > 0 || isCounted(place, all));
        return known ? OptionalLong.of(Math.max(parts, whole.orElse(0))) : OptionalLong.empty();
    }

    /** True when nobody lives in a place who is not in a number for it or its parts. */
    private boolean isCounted(Jurisdiction place, Map<String, Jurisdiction> all) {
        boolean maybeAmongOthers = customers.entrySet().stream()
                .anyMatch(entry -> isSome(entry.getValue())
                        && !entry.getKey().equals(place.id())
                        && lies(place.id(), requireNonNull(all.get(entry.getKey())), all));
        return customers.containsKey(place.id()) || nobodyElsewhere && !maybeAmongOthers;
    }

    private static boolean isSome(OptionalLong count) {
        return count.isEmpty() || count.getAsLong() > 0;
    }

    /** Whether the business is in a place or a part of it; empty when that is unknown. */
    public Optional<Boolean> isLocated(Jurisdiction place, Map<String, Jurisdiction> all) {
        boolean there = located.stream().anyMatch(id -> lies(id, place, all));
        return there ? Optional.of(true) : placesComplete ? Optional.of(false) : Optional.empty();
    }

    private static boolean lies(String id, Jurisdiction place, Map<String, Jurisdiction> all) {
        Jurisdiction inner = all.get(id);
        return inner != null && place.contains(inner);
    }

    /** The same facts to go on from. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.answers.putAll(answers);
        builder.customers.putAll(customers);
        builder.nobodyElsewhere = nobodyElsewhere;
        builder.located.addAll(located);
        builder.placesComplete = placesComplete;
        return builder;
    }

    /** Puts facts together. */
    public static final class Builder {
        private final Map<String, Object> answers = new HashMap<>();
        private final Map<String, OptionalLong> customers = new TreeMap<>();
        private final Set<String> located = new TreeSet<>();
        private boolean nobodyElsewhere;
        private boolean placesComplete;

        /** Answers a fact with yes. */
        public Builder yes(String fact) {
            answers.put(fact, true);
            return this;
        }

        /** Answers a fact with no. */
        public Builder no(String fact) {
            answers.put(fact, false);
            return this;
        }

        /** Answers a fact with a number. */
        public Builder number(String fact, long number) {
            answers.put(fact, number);
            return this;
        }

        /** Takes an answer back. */
        public Builder unknown(String fact) {
            answers.remove(fact);
            return this;
        }

        /** Tells the range of yearly revenue. */
        public Builder revenue(RevenueBand band) {
            return number("revenueUsd", band.typicalUsd());
        }

        /** Tells about how many customers live in a place with all its parts; 0 tells that nobody does. */
        public Builder customers(String place, long about) {
            customers.put(place, OptionalLong.of(about));
            return this;
        }

        /** Tells that customers live in a place, but not how many. */
        public Builder someCustomers(String place) {
            customers.put(place, OptionalLong.empty());
            return this;
        }

        /** Tells that customers live nowhere else. */
        public Builder nobodyElsewhere() {
            nobodyElsewhere = true;
            return this;
        }

        /** Tells where the business is; it is nowhere else. */
        public Builder located(String... places) {
            located.addAll(Set.of(places));
            placesComplete = true;
            return this;
        }

        /** The facts. */
        public BusinessFacts build() {
            return new BusinessFacts(this);
        }
    }
}
