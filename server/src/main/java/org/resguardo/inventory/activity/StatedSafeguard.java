/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.activity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the business says it does to guard data. Step 3 looks whether it is so. The ids never change: the database holds them. */
public enum StatedSafeguard {
    /** Paper behind a lock, machines in a room that is locked. */
    LOCKED("inventory.safeguard.locked"),
    /** Nobody gets in without a password of her own. */
    OWN_PASSWORDS("inventory.safeguard.own_passwords"),
    /** A second step beside the password. */
    SECOND_STEP("inventory.safeguard.second_step"),
    /** Only those who need it can see it. */
    NEED_TO_KNOW("inventory.safeguard.need_to_know"),
    /** Disks or files are encrypted. */
    ENCRYPTED("inventory.safeguard.encrypted"),
    /** There are copies, and they were tried. */
    BACKED_UP("inventory.safeguard.backed_up"),
    /** Those who work here were shown how to take care. */
    TRAINED("inventory.safeguard.trained"),
    /** Those who receive it promised in writing. */
    CONTRACTS("inventory.safeguard.contracts");

    private final String title;

    StatedSafeguard(String title) {
        this.title = title;
    }

    /** The one with an id. */
    public static Optional<StatedSafeguard> of(String id) {
        return Arrays.stream(values())
                .filter(safeguard -> safeguard.id().equals(id))
                .findFirst();
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
