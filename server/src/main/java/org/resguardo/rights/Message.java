/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something that was written in a case.
 *
 * @param id its number
 * @param direction who wrote it to whom
 * @param channel by which way
 * @param personal how much it gives away of the person's data
 * @param text what it says
 * @param html true when it also came as a mail program shows it
 * @param author the account that wrote it
 * @param foreignSender true when it came from another address than the case's
 * @param written when
 * @param read when the person looked at it
 * @param files what came with it
 */
public record Message(
        long id,
        Direction direction,
        Channel channel,
        Personal personal,
        String text,
        boolean html,
        Optional<Long> author,
        boolean foreignSender,
        Instant written,
        Optional<Instant> read,
        List<Attachment> files) {

    /** Who wrote it to whom. */
    public enum Direction {
        /** The person to the business. */
        IN,
        /** The business to the person. */
        OUT,
        /** The business to itself. */
        NOTE;

        String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static Direction of(String id) {
            return valueOf(id.toUpperCase(java.util.Locale.ROOT));
        }
    }

    /** How much a message gives away of what the business holds about the person. */
    public enum Personal {
        /** Nothing. */
        NONE,
        /** Data of the person. */
        DATA,
        /** Data that can do much harm: health, money, documents, children. */
        SENSITIVE;

        /** Its name in the database and in forms. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /** The one with an id; anything else gives the most away. */
        public static Personal of(String id) {
            return switch (id) {
                case "none" -> NONE;
                case "data" -> DATA;
                default -> SENSITIVE;
            };
        }
    }

    /**
     * A file of a message.
     *
     * @param id its number
     * @param name what it is called
     * @param size how many bytes it holds
     * @param identityDocument true for a document that only shows who asks
     */
    public record Attachment(long id, String name, long size, boolean identityDocument) {
        @Override
        public String toString() {
            return "attachment " + id;
        }
    }

    @Override
    public String toString() {
        return "message " + id;
    }
}
