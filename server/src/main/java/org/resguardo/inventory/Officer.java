/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Somebody in charge of customer privacy.
 *
 * @param id the number of the designation
 * @param post what for
 * @param name the name
 * @param email where to write; may be empty
 * @param phone where to call; may be empty
 * @param begins the first day
 * @param ends the last day, once there is one
 */
public record Officer(
        long id, Post post, String name, String email, String phone, LocalDate begins, Optional<LocalDate> ends) {

    /** What somebody is designated for. The ids never change: the database holds them. */
    public enum Post {
        /** The person in charge. */
        OFFICER,
        /** Whoever stands in. */
        DEPUTY;

        /** Its name in the database and in forms. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The key of its name for people. */
        public String title() {
            return switch (this) {
                case OFFICER -> "inventory.officer.post.officer";
                case DEPUTY -> "inventory.officer.post.deputy";
            };
        }

        static Post of(String id) {
            return id.equals(DEPUTY.id()) ? DEPUTY : OFFICER;
        }
    }

    /** True on the days on which the designation holds. */
    public boolean on(LocalDate day) {
        return !day.isBefore(begins) && ends.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** The number alone: logs do not name people. */
    @Override
    public String toString() {
        return post.id() + " " + id;
    }
}
