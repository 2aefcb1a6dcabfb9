/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan.profile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.resguardo.engine.DataCategory;

/**
 * A column that a system is known to have.
 *
 * @param heading how it is called
 * @param category the kind of personal data it holds; empty for one that only matters for its role
 * @param role what else it is good for, if anything
 * @param raises true when owners are mostly surprised to hold it, so that it deserves a second look
 * @param mayMention kinds that people write into it although it is not made for them
 */
public record KnownColumn(
        HeadingMatch heading,
        Optional<DataCategory> category,
        Optional<Role> role,
        boolean raises,
        List<DataCategory> mayMention) {
    public KnownColumn {
        mayMention = List.copyOf(mayMention);
    }

    /** What a column is good for besides what it holds. */
    public enum Role {
        /** Tells one person from another. */
        IDENTIFIER,
        /** Proves a choice that a person made, or what goes with that choice. */
        CONSENT,
        /** From its date on, the time is counted for which a row may be kept. */
        CLOCK;

        /** The word used in files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
