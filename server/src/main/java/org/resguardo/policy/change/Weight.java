/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.change;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much a change matters to the people concerned. The ids never change: versions hold them. */
public enum Weight {
    /** The same is said with other signs. */
    COSMETIC("policy.weight.cosmetic"),
    /** It is said better, or less is done than before. */
    CLARIFYING("policy.weight.clarifying"),
    /** More is done with people's data than they were told: they should hear of it first. */
    MATERIAL("policy.weight.material");

    private final String title;

    Weight(String title) {
        this.title = title;
    }

    /** The weight with an id. */
    public static Optional<Weight> of(String id) {
        return Arrays.stream(values()).filter(weight -> weight.id().equals(id)).findFirst();
    }

    /** Its name in versions and files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name for people. */
    public String title() {
        return title;
    }
}
