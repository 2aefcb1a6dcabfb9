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
        HELD_BESIDES("policy.evidence.held_besides", true),
        /** A kind of data that is claimed was looked for and is not there. */
        NOT_HELD("policy.evidence.not_held", true),
        /** A place was looked at, whole. */
        LOOKED("policy.evidence.looked"),
        /** A place was looked at in part. */
        LOOKED_IN_PART("policy.evidence.looked_in_part"),
        /** A place was not looked at, or could not be. */
        NOT_LOOKED("policy.evidence.not_looked"),
        /** Exports of a service were recognised, so it receives data. */
        SERVICE("policy.evidence.service"),
        /** A form of the website asks for it. */
        ASKED("policy.evidence.asked", true),
        /** The website lets it hear of visitors. */
        SEEN_ON_SITE("policy.evidence.seen_on_site"),
        /** The website leaves it in browsers. */
        LEFT_BY_SITE("policy.evidence.left_by_site", true),
        /** The owner said so. */
        SAID("policy.evidence.said"),
        /** A rule does it. */
        RULE("policy.evidence.rule"),
        /** A law asks for it. */
        LAW("policy.evidence.law"),
        /** A database was copied lately. */
        COPY_SEEN("policy.evidence.copy_seen"),
        /** A database was not copied lately. */
        COPY_MISSING("policy.evidence.copy_missing", true),
        /** An account opens with a password that everybody knows. */
        USUAL_PASSWORD("policy.evidence.usual_password", true),
        /** Files can be read by everybody who uses the machine. */
        READABLE_BY_ALL("policy.evidence.readable_by_all", true),
        /** Strangers can open what is not meant for them. */
        OPEN_TO_STRANGERS("policy.evidence.open_to_strangers", true),
        /** What does much harm can be read as it stands there. */
        READABLE_AS_IT_STANDS("policy.evidence.readable_as_it_stands", true),
        /** A website sends and takes everything encrypted. */
        SITE_ENCRYPTED("policy.evidence.site_encrypted"),
        /** Those who work here have read the rules within a year. */
        RULES_READ("policy.evidence.rules_read"),
        /** A question of step 3 was answered so. */
        ANSWERED_YES("policy.evidence.answered_yes"),
        /** A question of step 3 was answered otherwise. */
        ANSWERED_NO("policy.evidence.answered_no", true);

        private final String sentence;
        private final boolean against;

        Speaks(String sentence) {
            this(sentence, false);
        }

        Speaks(String sentence, boolean against) {
            this.sentence = sentence;
            this.against = against;
        }

        /** The key of its sentence, with the arguments {@code place}, {@code data}, {@code count} and {@code day}. */
        public String sentence() {
            return sentence;
        }

        /** True for what speaks against the claim that it stands under. */
        public boolean against() {
            return against;
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
