/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.resguardo.platform.step.DataSubject.Identifier.Kind;

/**
 * Something by which the person of a case is known. Its text form gives nothing away.
 *
 * @param id its number
 * @param kind what it is
 * @param source who says so
 * @param value as it was written
 * @param proof how it was proven; empty as long as it is not
 * @param proven when it was
 */
public record Identifier(
        long id, Kind kind, Source source, String value, Optional<Proof> proof, Optional<Instant> proven) {

    /** Who says that a person is known by something. */
    public enum Source {
        /** She does. That proves nothing. */
        TOLD,
        /** The business, from its own records. */
        ON_FILE;

        String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Source of(String id) {
            return id.equals(ON_FILE.id()) ? ON_FILE : TOLD;
        }
    }

    /** How it can be proven that the person is the one on file. The ids never change: the database holds them. */
    public enum Proof {
        /** She read a code that was sent to a contact on file. */
        CODE("rights.proof.code"),
        /** Somebody called the number on file, and it was her. */
        CALL("rights.proof.call"),
        /** She stood at the counter, and somebody knows her. */
        IN_PERSON("rights.proof.in_person"),
        /** She knew something that only she and the business know. */
        FACT("rights.proof.fact"),
        /** The owner looked at all there is and is sure; why is in the notes. */
        REVIEW("rights.proof.review"),
        /** An agent showed that she lets it ask, and she confirmed it. */
        AUTHORITY("rights.proof.authority");

        private final String title;

        Proof(String title) {
            this.title = title;
        }

        /** Its name in the database and in forms. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The key of its sentence. */
        public String title() {
            return title;
        }

        /** The proof with an id. */
        public static Optional<Proof> of(String id) {
            return Arrays.stream(values())
                    .filter(proof -> proof.id().equals(id))
                    .findFirst();
        }
    }

    /** What a person said of herself, by its kind. */
    static Map<Kind, String> told(Person person) {
        Map<Kind, String> told = new EnumMap<>(Kind.class);
        put(told, Kind.EMAIL, person.email());
        put(told, Kind.PHONE, person.phone());
        put(told, Kind.NAME, person.name());
        return told;
    }

    private static void put(Map<Kind, String> told, Kind kind, String value) {
        if (!value.isEmpty()) {
            told.put(kind, value);
        }
    }

    @Override
    public String toString() {
        return kind + " of a case";
    }
}
