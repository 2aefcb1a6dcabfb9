/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody says of what the program thinks a field holds. The ids never change: the database holds them. */
public enum Verdict {
    /** It is so. */
    CONFIRMED,
    /** It is personal data of another kind. */
    OTHER,
    /** It says nothing of anybody. */
    NOT_PERSONAL,
    /** It is made up, for trying things out. */
    TEST_DATA;

    /** The verdict with an id. */
    public static Optional<Verdict> of(String id) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.id().equals(id))
                .findFirst();
    }

    /** Its name in the database and in forms. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its sentence. */
    public String title() {
        return switch (this) {
            case CONFIRMED -> "inventory.verdict.confirmed";
            case OTHER -> "inventory.verdict.other";
            case NOT_PERSONAL -> "inventory.verdict.not_personal";
            case TEST_DATA -> "inventory.verdict.test_data";
        };
    }
}
