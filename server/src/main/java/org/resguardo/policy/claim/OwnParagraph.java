/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.claim;

import java.time.Instant;

/**
 * A paragraph that the owner wrote herself.
 *
 * @param id its number
 * @param spanish in Spanish; empty when it was not written yet
 * @param english in English; empty when it was not written yet
 * @param writtenAt when it was changed last
 */
public record OwnParagraph(long id, String spanish, String english, Instant writtenAt) {

    /** True when it is there in one language alone. */
    public boolean half() {
        return spanish.isEmpty() != english.isEmpty();
    }

    /** Its number alone. */
    @Override
    public String toString() {
        return "paragraph " + id;
    }
}
