/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice.web;

import java.time.Instant;
import java.util.List;

/**
 * What was told to whom, the latest first.
 *
 * @param lines one for each
 */
public record CalendarView(List<Line> lines) {

    /**
     * Something that was told.
     *
     * @param at when
     * @param what its name
     * @param whom the sentence that says to whom
     * @param hash the SHA-256 of the words, or an empty string
     * @param page the page about it
     */
    public record Line(Instant at, String what, String whom, String hash, String page) {}
}
