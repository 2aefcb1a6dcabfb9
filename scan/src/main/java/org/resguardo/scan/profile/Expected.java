/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan.profile;

import java.util.List;

/**
 * What should stand in a profile.
 *
 * @param kind in general
 * @param choices the words among which to choose, where there are some
 */
public record Expected(Kind kind, List<String> choices) {
    public Expected {
        choices = List.copyOf(choices);
    }

    static Expected of(Kind kind) {
        return new Expected(kind, List.of());
    }

    /** What should be there, in general. */
    public enum Kind {
        /** A file that can be read, of a size that a profile has. */
        READABLE_FILE,
        /** YAML without tags that build objects. */
        YAML,
        /** Fields with values. */
        FIELDS,
        /** One of the choices as a field's name. */
        KNOWN_FIELD,
        /** A list. */
        LIST,
        /** A text that is not empty. */
        TEXT,
        /** A whole number above zero. */
        NUMBER,
        /** True or false. */
        TRUE_OR_FALSE,
        /** A month, as 2026-11. */
        MONTH,
        /** A regular expression of Java. */
        PATTERN,
        /** One of the choices. */
        ONE_OF,
        /** Small letters, digits and hyphens. */
        ID,
        /** An id that no other profile has. */
        NEW_ID
    }
}
