/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.claim;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the owner answered to the questions that only the policy asks.
 *
 * @param told by question
 */
public record Answers(Map<String, Answer> told) {
    /** An e-mail address that may stand in public; empty when none should. */
    public static final String EMAIL = "public-email";
    /** A telephone number that may. */
    public static final String PHONE = "public-phone";
    /** A postal address that may. */
    public static final String ADDRESS = "public-address";
    /** For whom the rights are: {@code everyone}, or {@code law} where a law gives them. */
    public static final String RIGHTS = "rights";
    /** How people learn of changes: {@code page}, or {@code page-and-email}. */
    public static final String CHANGES = "changes";
    /** What the website leaves in browsers: {@code none}, {@code needed}, {@code statistics}, {@code advertising}. */
    public static final String COOKIES = "cookies";
    /** What the website does when a browser asks not to be tracked: {@code nothing} or {@code obeys}. */
    public static final String SIGNAL = "signal";
    /** Whether what is kept is used to train programs that write and answer: {@code no} or {@code yes}. */
    public static final String TRAINING = "training";

    /** Whether what is sold has data of bodies in it, such as fingerprints or faces: {@code no} or {@code yes}. */
    public static final String BIOMETRIC_SALE = "biometric-sale";

    /** Who decides about people: {@code people} or {@code computers}. */
    public static final String DECISIONS = "decisions";
    /** The kinds of data that the policy should say are not kept, by their ids. */
    public static final String NEGATIVES = "does-not-keep";

    private static final String SOURCES = "sources:";

    /**
     * An answer.
     *
     * @param text what was answered
     * @param at when
     */
    public record Answer(String text, Instant at) {}

    /** The name of the question from whom the data of an activity comes. */
    public static String sources(String activity) {
        return SOURCES + activity;
    }

    /** True when a question was answered, also with "none". */
    public boolean has(String question) {
        return told.containsKey(question);
    }

    /** The answer, or an empty string. */
    public String text(String question) {
        return Optional.ofNullable(told.get(question)).map(Answer::text).orElse("");
    }

    /** The answer as a list of ids. */
    public List<String> ids(String question) {
        String text = text(question);
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    /** When it was answered. */
    public Optional<Instant> at(String question) {
        return Optional.ofNullable(told.get(question)).map(Answer::at);
    }

    /** How many there are: answers may name people. */
    @Override
    public String toString() {
        return told.size() + " answers";
    }
}
