/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.sealing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is put in the place of a value. The ids never change: the database holds them. */
public enum SealingKind {
    /** A text that only this program opens again, another one for each value and row. */
    ENCRYPT("e", "sealing.kind.encrypt", "sealing.kind.encrypt.meaning"),
    /** The same text for the same value, so that it can still be searched for and joined; this program opens it again. */
    TOKEN("t", "sealing.kind.token", "sealing.kind.token.meaning"),
    /** The same text for the same value, which nobody opens again. */
    HASH("h", "sealing.kind.hash", "sealing.kind.hash.meaning"),
    /** The last four signs, for good. */
    MASK("m", "sealing.kind.mask", "sealing.kind.mask.meaning");

    private final String letter;
    private final String title;
    private final String meaning;

    SealingKind(String letter, String title, String meaning) {
        this.letter = letter;
        this.title = title;
        this.meaning = meaning;
    }

    /** The kind with an id. */
    public static Optional<SealingKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }

    /** Its name in the database and in forms. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By which a sealed value is known. */
    String letter() {
        return letter;
    }

    /** The key of what it is called. */
    public String title() {
        return title;
    }

    /** The key of what it means. */
    public String meaning() {
        return meaning;
    }

    /** True when the value can be had back. */
    public boolean reversible() {
        return this == ENCRYPT || this == TOKEN;
    }
}
