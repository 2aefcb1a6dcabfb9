/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.activity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether an activity needs a kind of data. Step 2 asks about what is not needed. The ids never change: the database holds them. */
public enum Need {
    /** Nobody has said. */
    UNKNOWN("inventory.need.unknown"),
    /** It does not work without. */
    NEEDED("inventory.need.needed"),
    /** It would work without. */
    NOT_NEEDED("inventory.need.not_needed");

    private final String title;

    Need(String title) {
        this.title = title;
    }

    /** The one with an id. */
    public static Optional<Need> of(String id) {
        return Arrays.stream(values()).filter(need -> need.id().equals(id)).findFirst();
    }

    /** Its name in the database, in files and in forms. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name for people. */
    public String title() {
        return title;
    }
}
