/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.activity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a business does for its living, as far as presets tell trades apart. The ids never change: files hold them. */
public enum Trade {
    /** A bakery, a restaurant, a shop with a counter. */
    FOOD("inventory.trade.food"),
    /** A practice of dentists, doctors, therapists. */
    CLINIC("inventory.trade.clinic"),
    /** A shop in the internet. */
    SHOP("inventory.trade.shop"),
    /** Accountants, tax preparers and their like. */
    ACCOUNTING("inventory.trade.accounting"),
    /** A school of dance, music, languages; a camp; child care. */
    ACADEMY("inventory.trade.academy"),
    /** Anything else. */
    OTHER("inventory.trade.other");

    private final String title;

    Trade(String title) {
        this.title = title;
    }

    /** The trade with an id. */
    public static Optional<Trade> of(String id) {
        return Arrays.stream(values()).filter(trade -> trade.id().equals(id)).findFirst();
    }

    /** Its name in files and in forms. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name for people. */
    public String title() {
        return title;
    }
}
