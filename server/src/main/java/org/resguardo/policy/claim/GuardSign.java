/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.claim;

import java.util.List;

/**
 * One thing that step 3 has seen or heard of how data is guarded.
 *
 * @param measure the id of what it is about: that of a {@link org.resguardo.inventory.activity.StatedSafeguard}, or {@link #SITE_ENCRYPTED}
 * @param storeId the data store in which it was seen; 0 for what is so everywhere
 * @param evidence what was seen or heard
 */
public record GuardSign(String measure, long storeId, Evidence evidence) {
    /** Everything goes to and from the business's websites encrypted. Nobody has to say so: step 3 sees it. */
    public static final String SITE_ENCRYPTED = "site-encrypted";

    /** Where such signs come from. */
    @FunctionalInterface
    public interface Source {
        /** All of them as of now. */
        List<GuardSign> all();
    }

    /** True when it tells of something done with data of some stores. */
    boolean concerns(Activity activity) {
        return storeId == 0 || activity.fact().stores().contains(storeId);
    }

    /** True when it speaks against the measure. */
    boolean against() {
        return evidence.speaks().against();
    }
}
