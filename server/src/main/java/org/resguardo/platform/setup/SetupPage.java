/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.setup;

import java.util.Arrays;
import java.util.Optional;

/** The pages of the set-up after the account was made, in their order. */
public enum SetupPage {
    /** What the business is. */
    BUSINESS("business", "setup.business"),
    /** Where its customers live, and how many there are. */
    CUSTOMERS("customers", "setup.customers"),
    /** What laws ask about it. */
    ANSWERS("answers", "setup.answers"),
    /** Where its data is; the first look. */
    DATA("data", "setup.data"),
    /** Who answers. */
    OFFICER("officer", "setup.officer"),
    /** Through which mail server it writes. */
    MAIL("mail", "setup.mail");

    private final String id;
    private final String title;

    SetupPage(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** The page with an id. */
    public static Optional<SetupPage> of(String id) {
        return Arrays.stream(values()).filter(page -> page.id.equals(id)).findFirst();
    }

    /** Its name in the database. */
    public String id() {
        return id;
    }

    /** The key of its name. */
    public String title() {
        return title;
    }

    /** Where it is. */
    public String address() {
        return "/setup/" + id;
    }

    /** Its number. The account is the first step of all. */
    public int number() {
        return ordinal() + 2;
    }

    /** How many steps there are, with the account. */
    public static int steps() {
        return values().length + 1;
    }
}
