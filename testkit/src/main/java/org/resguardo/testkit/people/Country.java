/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.people;

/** Where a person of the synthetic crowd lives. */
public enum Country {
    US("United States", "+1"),
    MX("México", "+52"),
    ES("España", "+34");

    private final String title;
    private final String dialCode;

    Country(String title, String dialCode) {
        this.title = title;
        this.dialCode = dialCode;
    }

    /** The name that people write. */
    public String title() {
        return title;
    }

    /** What is dialled before a number from abroad. */
    public String dialCode() {
        return dialCode;
    }
}
