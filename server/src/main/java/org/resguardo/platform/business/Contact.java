/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.business;

/**
 * How people reach the business about their information; it stands in public, in the policy and in letters.
 *
 * @param email an e-mail address, or an empty string
 * @param phone a telephone number, or an empty string
 * @param hours when somebody answers, in the owner's words, or an empty string
 */
public record Contact(String email, String phone, String hours) {

    /** None told yet. */
    public static Contact untold() {
        return new Contact("", "", "");
    }

    /** True when people can reach the business by it. */
    public boolean reachable() {
        return !email.isEmpty() || !phone.isEmpty();
    }
}
