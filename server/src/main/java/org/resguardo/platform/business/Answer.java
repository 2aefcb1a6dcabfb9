/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.business;

/**
 * What was answered to a question about the business.
 *
 * @param text {@code yes}, {@code no}, {@code unknown}, a whole number, or the id of a range of revenue
 * @param assumed true when it was assumed from the trade, and shown, but nobody has said it
 */
public record Answer(String text, boolean assumed) {
    /** Yes. */
    public static final String YES = "yes";
    /** No. */
    public static final String NO = "no";
    /** "I don't know": an answer like the others, and a task. */
    public static final String UNKNOWN = "unknown";

    /** What somebody said. */
    public static Answer said(String text) {
        return new Answer(text, false);
    }

    /** True when the owner does not know. */
    public boolean unknown() {
        return text.equals(UNKNOWN);
    }
}
