/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.business;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a business does for its living, as far as that decides what is asked first and what may be assumed. The ids never change: files
 * and the database hold them.
 */
public enum Trade {
    /** A bakery, a restaurant, a shop with a counter. */
    FOOD("business.trade.food"),
    /** A practice of dentists, doctors, therapists. */
    CLINIC("business.trade.clinic"),
    /** A shop in the internet. */
    SHOP("business.trade.shop"),
    /** Accountants, tax preparers and their like. */
    ACCOUNTING("business.trade.accounting"),
    /** A school of dance, music, languages; a camp; child care. */
    ACADEMY("business.trade.academy"),
    /** Anything else: nothing is assumed. */
    OTHER("business.trade.other");

    private final String title;

    Trade(String title) {
        this.title = title;
    }

    /** The trade with an id. */
    public static Optional<Trade> of(String id) {
        return Arrays.stream(values()).filter(trade -> trade.id().equals(id)).findFirst();
    }

    /** Its name in files, in forms and in the database. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name for people. */
    public String title() {
        return title;
    }
}
