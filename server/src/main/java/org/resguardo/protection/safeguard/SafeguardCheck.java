/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard;

import org.resguardo.platform.step.Task.Urgency;

/**
 * Answers one question about how a place is guarded, from what was gathered there. A check asks nobody itself: it only judges.
 *
 * @param <E> the evidence that it judges
 */
public interface SafeguardCheck<E extends Evidence> {

    /** Its name in the database; it never changes. */
    String id();

    /** What it judges. */
    Class<E> evidence();

    /** How much it hurries when it is not as it should be. */
    Urgency urgency();

    /** What is said of it. */
    Texts texts();

    /** What it says of some evidence. */
    Seen judge(E evidence);

    /**
     * The keys of what is said whatever was seen.
     *
     * @param title how it should be, as a sentence
     * @param why why it matters
     * @param remedy what to do when it is not so
     */
    record Texts(String title, String why, String remedy) {}
}
