/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is done with a record whose period is over. The ids never change: the database and certificates hold them. */
public enum DisposalAction {
    /** The row goes. */
    DELETE,
    /** The row goes into an archive that only named people open, and that is destroyed on its own day. */
    ARCHIVE,
    /** Some of its values go; the row stays. */
    BLANK,
    /** Some of its values are made coarse: of a date the year stays, of a number the magnitude, of a code the beginning. */
    GENERALISE,
    /** Some of its values are replaced by the same sign for everybody, so that nobody can be told from another by them. */
    ANONYMISE,
    /** Some of its values are replaced by a sign that is the same for the same value, and tells nothing without our key. */
    PSEUDONYMISE;

    /** The action with an id. */
    public static Optional<DisposalAction> of(String id) {
        return Arrays.stream(values()).filter(action -> action.id().equals(id)).findFirst();
    }

    /** Its name in the database and in addresses. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name for people. */
    public String title() {
        return switch (this) {
            case DELETE -> "retention.action.delete";
            case ARCHIVE -> "retention.action.archive";
            case BLANK -> "retention.action.blank";
            case GENERALISE -> "retention.action.generalise";
            case ANONYMISE -> "retention.action.anonymise";
            case PSEUDONYMISE -> "retention.action.pseudonymise";
        };
    }

    /** The key of the sentence that says when to choose it. */
    public String hint() {
        return switch (this) {
            case DELETE -> "retention.action.delete.hint";
            case ARCHIVE -> "retention.action.archive.hint";
            case BLANK -> "retention.action.blank.hint";
            case GENERALISE -> "retention.action.generalise.hint";
            case ANONYMISE -> "retention.action.anonymise.hint";
            case PSEUDONYMISE -> "retention.action.pseudonymise.hint";
        };
    }

    /** True when the row itself goes. */
    public boolean removesRows() {
        return this == DELETE || this == ARCHIVE;
    }
}
