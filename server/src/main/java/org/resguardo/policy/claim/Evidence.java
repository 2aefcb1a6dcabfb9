/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.claim;

import java.time.Instant;
import java.util.Optional;

/**
 * One thing that speaks for a claim, or against it: places, counts and dates; never a value.
 *
 * @param speaks what it says
 * @param place the name of the place, or of whoever it is about; may be empty
 * @param category the kind of personal data, by its id; may be empty
 * @param count how many values
 * @param seenAt when it was seen, or said
 * @param address the page about it
 */
public record Evidence(
        Speaks speaks, String place, String category, long count, Optional<Instant> seenAt, String address) {

    /** What a piece of evidence says. The ids never change: published versions hold them. */
    public enum Speaks {
        /** A kind of data is held in a place. */
        HELD("policy.evidence.held"),
        /** A kind of data is held in a place, and nobody said what for. */
        HELD_BESIDES("policy.evidence.held_besides"),
        /** A kind of data that is claimed was looked for and is not there. */
        NOT_HELD("policy.evidence.not_held"),
        /** A place was looked at, whole. */
        LOOKED("policy.evidence.looked"),
        /** A place was looked at in part. */
        LOOKED_IN_PART("policy.evidence.looked_in_part"),
        /** A place was not looked at, or could not be. */
        NOT_LOOKED("policy.evidence.not_looked"),
        /** Exports of a service were recognised, so it receives data. */
        SERVICE("policy.evidence.service"),
        /** A form of the website asks for it. */
        ASKED("policy.evidence.asked"),
        /** The website lets it hear of visitors. */
        SEEN_ON_SITE("policy.evidence.seen_on_site"),
        /** The website leaves it in browsers. */
        LEFT_BY_SITE("policy.evidence.left_by_site"),
        /** The owner said so. */
        SAID("policy.evidence.said"),
        /** A rule does it. */
        RULE("policy.evidence.rule"),
        /** A law asks for it. */
        LAW("policy.evidence.law");

        private final String sentence;

        Speaks(String sentence) {
            this.sentence = sentence;
        }

        /** The key of its sentence, with the arguments {@code place}, {@code data}, {@code count} and {@code day}. */
        public String sentence() {
            return sentence;
        }
    }

    static Evidence said(String about, Optional<Instant> when, String address) {
        return new Evidence(Speaks.SAID, about, "", 0, when, address);
    }

    /** What it says and how much: names of places may be names of people. */
    @Override
    public String toString() {
        return speaks + " " + category + " " + count;
    }
}
