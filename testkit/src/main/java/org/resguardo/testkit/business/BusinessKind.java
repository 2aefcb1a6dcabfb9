/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.business;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The five businesses that Resguardo is made for. */
public enum BusinessKind {
    /** Spreadsheets, an export of the till, and a telephone full of names. */
    BAKERY(300),
    /** A practice system with health records, letters and mail. */
    DENTAL_CLINIC(1_500),
    /** Exports of shops, payment services and newsletters. */
    ONLINE_SHOP(800),
    /** Tax papers full of Social Security numbers, and years of mail. */
    ACCOUNTANT(250),
    /** Birth dates and allergies of children, and their parents. */
    DANCE_ACADEMY(200);

    private final int usualSize;

    BusinessKind(int usualSize) {
        this.usualSize = usualSize;
    }

    /** How many people such a business usually keeps on file. */
    public int usualSize() {
        return usualSize;
    }

    /** The word used on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind with the given word, if there is one. */
    public static Optional<BusinessKind> byId(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }

    SyntheticBusiness business() {
        return switch (this) {
            case BAKERY -> new Bakery();
            case DENTAL_CLINIC -> new DentalClinic();
            case ONLINE_SHOP -> new OnlineShop();
            case ACCOUNTANT -> new Accountant();
            case DANCE_ACADEMY -> new DanceAcademy();
        };
    }
}
