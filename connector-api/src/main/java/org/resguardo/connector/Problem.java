/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Something from outside that kept a place from being read, wholly or in part.
 *
 * <p>It holds no text from the place and none from a library's exception: those may quote values or passwords.
 *
 * @param place where
 * @param kind what happened
 * @param arguments numbers and names for the sentence, by name; never values from the data
 */
public record Problem(Place place, Kind kind, Map<String, String> arguments) {
    public Problem {
        Objects.requireNonNull(place);
        Objects.requireNonNull(kind);
        arguments = Map.copyOf(arguments);
    }

    /** A problem whose sentence needs no arguments. */
    public static Problem at(Place place, Kind kind) {
        return new Problem(place, kind, Map.of());
    }

    /** A problem with one named argument. */
    public static Problem at(Place place, Kind kind, String name, Object value) {
        return new Problem(place, kind, Map.of(name, String.valueOf(value)));
    }

    /** What happened, what it means and what to do, in Spanish for the language {@code es} and in English for any other. */
    public String sentence(Locale language) {
        return ProblemWords.sentence(this, language);
    }

    /** True when trying again later may help without anybody changing anything. */
    public boolean passing() {
        return kind.passing;
    }

    /** What can go wrong. */
    public enum Kind {
        // files
        NOT_FOUND(false),
        NOT_PERMITTED(false),
        UNREADABLE_DISK(true),
        CHANGED_WHILE_READING(true),
        /** The newest rows of a database in a file lie in another file beside it. */
        DATABASE_IN_USE(true),
        EMPTY_FILE(false, true),
        DAMAGED(false),
        /** The beginning was read; the end is missing. */
        TRUNCATED(false),
        PASSWORD_PROTECTED(false),
        NOT_WHAT_IT_SAYS(false),
        UNKNOWN_FORMAT(false, true),
        /** A kind of file that often holds personal data, and that has to be saved as another kind first. */
        SAVE_AS_FIRST(false),
        /** An archive that has to be unpacked by somebody else first. */
        UNPACK_FIRST(false),
        /** No text can be had from a picture because the reader of pictures is not installed or not wanted. */
        PICTURE_NOT_READ(false, true),
        /** A document that holds only pictures of pages. */
        ONLY_PICTURES(false, true),
        LINK_NOT_FOLLOWED(false, true),
        SPECIAL_FILE(false, true),
        // limits
        TOO_LARGE(false),
        TOO_DEEP(false),
        TOO_MANY_PARTS(false),
        EXPANDS_TOO_MUCH(false),
        TOO_MANY_COLUMNS(false),
        TOOK_TOO_LONG(true),
        TOO_MUCH_MEMORY(false),
        READER_STOPPED(false),
        EXTERNAL_REFERENCE(false),
        // databases and mailboxes
        HOST_UNKNOWN(false),
        NOT_REACHED(true),
        LOGIN_REFUSED(false),
        DATABASE_UNKNOWN(false),
        NO_RIGHT_TO_READ(false),
        /** The account may not open a folder of a mailbox. */
        NO_RIGHT_TO_OPEN(false),
        SECURE_CONNECTION_REFUSED(false),
        CONNECTION_LOST(true),
        QUERY_TOOK_TOO_LONG(true),
        NOT_A_DATABASE(false),
        /** The database itself could not hand over a table: it is broken there, or the table needs what is missing. */
        TABLE_NOT_GIVEN(false),
        BAD_SETTING(false),
        /** The account may read and not change. */
        NO_RIGHT_TO_CHANGE(false),
        /** The database did not let a change happen; nothing of it did. */
        CHANGE_REFUSED(false),
        // connectors
        NOT_OFFERED(false);

        private final boolean passing;
        private final boolean remark;

        Kind(boolean passing) {
            this(passing, false);
        }

        Kind(boolean passing, boolean remark) {
            this.passing = passing;
            this.remark = remark;
        }

        /** The word used in files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /**
         * True when it is worth telling but is no failure: an empty file holds nothing, and a picture without a reader
         * is looked at as far as it goes. A scan with only such problems is complete.
         */
        public boolean remark() {
            return remark;
        }

        /** All kinds. */
        public static List<Kind> all() {
            return List.of(values());
        }
    }
}
