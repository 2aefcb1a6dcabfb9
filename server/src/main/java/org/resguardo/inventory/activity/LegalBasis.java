/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.activity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What permits a use of personal data, where a law asks for it: those of Article 6(1) GDPR (read 2026-11). Laws of the United States
 * mostly do not ask. The ids never change: the database holds them.
 */
public enum LegalBasis {
    /** Point (a). */
    CONSENT("inventory.basis.consent"),
    /** Point (b). */
    CONTRACT("inventory.basis.contract"),
    /** Point (c). */
    LEGAL_OBLIGATION("inventory.basis.legal_obligation"),
    /** Point (d). */
    VITAL_INTEREST("inventory.basis.vital_interest"),
    /** Point (e). */
    PUBLIC_TASK("inventory.basis.public_task"),
    /** Point (f). */
    LEGITIMATE_INTEREST("inventory.basis.legitimate_interest");

    private final String title;

    LegalBasis(String title) {
        this.title = title;
    }

    /** The basis with an id. */
    public static Optional<LegalBasis> of(String id) {
        return Arrays.stream(values()).filter(basis -> basis.id().equals(id)).findFirst();
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
