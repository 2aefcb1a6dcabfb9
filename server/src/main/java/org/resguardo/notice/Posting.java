/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A notice that stands somewhere, where people come by.
 *
 * @param id its number
 * @param campaign the number of the notice
 * @param way where it stands
 * @param hash the SHA-256 of its words
 * @param at since when
 * @param lastDay the last day on which it stands there
 * @param endedAt when it was taken down before that
 */
public record Posting(
        long id, long campaign, Way way, String hash, Instant at, LocalDate lastDay, Optional<Instant> endedAt) {

    /** True while it stands there. */
    public boolean stands(LocalDate day) {
        return endedAt.isEmpty() && !day.isAfter(lastDay);
    }
}
