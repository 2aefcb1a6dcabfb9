/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.facts;

import org.resguardo.law.Named;
import org.resguardo.law.Text;

/**
 * Something that a law may ask about a business, and the words in which its owner is asked.
 *
 * @param id its name in conditions and in files of facts
 * @param kind what an answer looks like
 * @param question what the owner is asked
 * @param yes the sentence for "yes"; empty where the kind is another
 * @param no the sentence for "no"
 * @param value the sentence with {@code {count}} for a number
 * @param upTo the largest number that there can be, as 100 for a percentage
 */
public record Fact(String id, Kind kind, Text question, Text yes, Text no, Text value, long upTo) {

    /** What an answer looks like. */
    public enum Kind implements Named {
        /** Yes or no. */
        YES_NO("yes-no"),
        /** A whole number. */
        NUMBER("number"),
        /** One of the revenue bands. */
        REVENUE("revenue");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }
    }
}
