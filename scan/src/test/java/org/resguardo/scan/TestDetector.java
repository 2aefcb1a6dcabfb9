/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import java.util.List;
import java.util.Locale;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.Detector;

/** A detector that tells about itself and finds nothing, for reports made by hand. */
record TestDetector(String id, DataCategory category) implements Detector {

    @Override
    public String issuer() {
        return "";
    }

    @Override
    public String document() {
        return "none";
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
        return id;
    }
}
