/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import java.util.List;
import java.util.Locale;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.Detector;
import org.resguardo.scan.profile.SystemProfile;

/**
 * Knows what a column holds because the system is known, without a look at its values.
 *
 * @param profile the system
 * @param category what the column holds
 */
record ProfileDetector(SystemProfile profile, DataCategory category) implements Detector {
    /** The one id for all of them: which profile it was stands in the evidence. */
    static final String ID = "profile";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String issuer() {
        return "";
    }

    @Override
    public String document() {
        return String.join("; ", profile.source().places()) + " ("
                + profile.source().read() + ")";
    }

    @Override
    public boolean onByDefault() {
        return true;
    }

    @Override
    public List<String> examples() {
        return List.of();
    }

    @Override
    public List<String> nearMisses() {
        return List.of();
    }

    @Override
    public String title(Locale language) {
        return category.title(language);
    }
}
