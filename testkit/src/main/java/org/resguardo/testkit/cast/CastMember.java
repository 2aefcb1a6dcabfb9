/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.cast;

import java.time.LocalDate;

/**
 * Somebody of the cast.
 *
 * @param given given name or names
 * @param surnames surname or surnames
 * @param role what she or he does in the story
 * @param email an address at a domain reserved for examples
 * @param phone a number kept for fiction
 * @param birth the birth date
 * @param address where she or he lives
 */
public record CastMember(
        String given, String surnames, String role, String email, String phone, LocalDate birth, String address) {

    /** Given name and surnames. */
    public String name() {
        return given + " " + surnames;
    }
}
