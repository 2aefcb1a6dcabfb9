/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.record;

import org.resguardo.law.Named;
import org.resguardo.law.Text;

/**
 * The number of people from which somebody must be told.
 *
 * @param comparator how the number is meant
 * @param people the number
 */
public record Threshold(Comparator comparator, int people) {
    /** Whatever the number. */
    public static final Threshold ANY = new Threshold(Comparator.ANY, 1);

    /** True when so many people are enough. */
    public boolean isMetBy(long affected) {
        return switch (comparator) {
            case ANY -> affected > 0;
            case MORE_THAN -> affected > people;
            case AT_LEAST -> affected >= people;
            case FEWER_THAN -> affected > 0 && affected < people;
        };
    }

    /** What people read. */
    public Text words() {
        return new Text(comparator.en, comparator.es).with("count", people);
    }

    /** How a number of people is meant. */
    public enum Comparator implements Named {
        /** Whatever the number. */
        ANY("any", "any number of people", "cualquier número de personas"),
        /** The number itself is not enough. */
        MORE_THAN("more-than", "more than {count} people", "más de {count} personas"),
        /** The number itself is enough. */
        AT_LEAST("at-least", "{count} people or more", "{count} personas o más"),
        /** The number itself is too many. */
        FEWER_THAN("fewer-than", "fewer than {count} people", "menos de {count} personas");

        private final String id;
        private final String en;

        private final String es;

        Comparator(String id, String en, String es) {
            this.id = id;
            this.en = en;
            this.es = es;
        }

        @Override
        public String id() {
            return id;
        }
    }
}
