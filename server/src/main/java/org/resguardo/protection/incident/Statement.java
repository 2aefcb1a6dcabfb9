/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.incident;

import java.time.Instant;

/**
 * What was said of an incident at a moment. Nothing is ever changed: a correction is another statement of the same
 * subject. An erasure alone leaves a person out of what was said ({@link IncidentErasure}).
 *
 * @param id its number, in the order in which they came
 * @param subject what it is about, one of {@link Subject}
 * @param said what was said, in the form of the subject
 * @param source who says so
 * @param accountId whose account it was
 * @param toldAt when
 */
public record Statement(long id, String subject, String said, Source source, long accountId, Instant toldAt) {

    /** Who says so. */
    public enum Source {
        /** A person. */
        PERSON,
        /** The inventory, until a person has looked at it. */
        INVENTORY;

        /** Its name in the database. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static Source of(String id) {
            return id.equals(INVENTORY.id()) ? INVENTORY : PERSON;
        }
    }

    /** Its number and subject alone: words of the owner may name people. */
    @Override
    public String toString() {
        return "statement " + id + " " + subject;
    }
}
