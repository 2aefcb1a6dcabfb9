/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.cast;

import org.resguardo.testkit.business.BusinessKind;

/**
 * A business of the cast.
 *
 * @param kind which of the five kinds it is
 * @param name what stands over the door
 * @param town where it is
 * @param state the state, by its two letters
 * @param phone a number kept for fiction
 * @param domain a domain reserved for examples
 * @param owner whose it is
 */
public record CastBusiness(
        BusinessKind kind, String name, String town, String state, String phone, String domain, CastMember owner) {

    /** The address that people write to. */
    public String email() {
        return "hola@" + domain;
    }
}
