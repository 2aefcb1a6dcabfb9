/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard;

/** A place could not be looked at. */
public final class OutOfSight extends Exception {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    /** With the key of the sentence that says why and what to do. */
    public OutOfSight(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /** The key of the sentence that says why and what to do. */
    public String sentence() {
        return sentence;
    }
}
