/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.facts;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/** What was found in the data of a business, by the elements that laws name; counts only, never values. */
public final class InventorySummary {
    private static final String CHILD = "child-data";

    private final Map<String, OptionalLong> found;
    private final Set<String> ofWorkersOnly;
    private final Set<String> absent;
    private final boolean complete;

    private InventorySummary(Builder builder) {
        this.found = Map.copyOf(builder.found);
        this.ofWorkersOnly = Collections.unmodifiableSet(new TreeSet<>(builder.ofWorkersOnly));
        this.absent = Collections.unmodifiableSet(new TreeSet<>(builder.absent));
        this.complete = builder.complete;
    }

    /** Nobody has looked yet. */
    public static InventorySummary nothingLooked() {
        return new Builder().build();
    }

    /** Whether an element is kept; empty when that is unknown. */
    public Optional<Boolean> holds(String element) {
        if (found.containsKey(element)) {
            return Optional.of(true);
        }
        return complete || absent.contains(element) ? Optional.of(false) : Optional.empty();
    }

    /**
     * Whether an element of customers is kept; empty when that is unknown.
     *
     * <p>Most state privacy laws leave out the people who work for the business.
     */
    public Optional<Boolean> holdsOfCustomers(String element) {
        return ofWorkersOnly.contains(element) ? Optional.of(false) : holds(element);
    }

    /** Of about how many people an element was found; empty when that is unknown. */
    public OptionalLong people(String element) {
        return found.getOrDefault(element, OptionalLong.empty());
    }

    /** The elements that were found. */
    public Set<String> elements() {
        return new TreeSet<>(found.keySet());
    }

    /** Puts a summary together. */
    public static final class Builder {
        private final Map<String, OptionalLong> found = new HashMap<>();
        private final Set<String> ofWorkersOnly = new TreeSet<>();
        private final Set<String> absent = new TreeSet<>();
        private boolean complete;

        /** An element was found, of about so many customers or other people from outside. */
        public Builder found(String element, long people) {
            found.put(element, OptionalLong.of(people));
            ofWorkersOnly.remove(element);
            return this;
        }

        /** The same where several kinds of data are one element, and the same people may have both. */
        public Builder foundAtLeast(String element, long people) {
            OptionalLong before = found.getOrDefault(element, OptionalLong.of(0));
            return before.isEmpty() ? this : found(element, Math.max(before.getAsLong(), people));
        }

        /** An element was found, of about so many people who work or worked for the business. */
        public Builder foundOfWorkers(String element, long people) {
            return ofWorkers(element, OptionalLong.of(people));
        }

        /** An element was found, of people who work or worked for the business; of how many is not known. */
        public Builder foundOfWorkers(String element) {
            return ofWorkers(element, OptionalLong.empty());
        }

        private Builder ofWorkers(String element, OptionalLong people) {
            if (found.putIfAbsent(element, people) == null) {
                ofWorkersOnly.add(element);
            }
            return this;
        }

        /** An element was found; of how many people is not known. */
        public Builder found(String element) {
            found.put(element, OptionalLong.empty());
            ofWorkersOnly.remove(element);
            return this;
        }

        /** Birth dates make so many people younger than 13. */
        public Builder childrenUnder13(long children) {
            return children > 0 ? found(CHILD, children) : absent(CHILD);
        }

        /** An element was looked for everywhere, and not found. */
        public Builder absent(String element) {
            absent.add(element);
            return this;
        }

        /** Everything was looked for everywhere, on paper too: what is not listed is not kept. */
        public Builder complete() {
            complete = true;
            return this;
        }

        /** The summary. */
        public InventorySummary build() {
            return new InventorySummary(this);
        }
    }
}
