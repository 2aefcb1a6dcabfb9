/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.resguardo.scan.profile.SystemProfile;

/** Says why something is in a report for which a profile speaks. */
final class ScanWords {

    private ScanWords() {}

    static String known(ReportedFinding finding, SystemProfile profile, Locale language) {
        boolean confirmed = !(finding.detector() instanceof ProfileDetector);
        String key = confirmed ? "known.confirmed" : finding.values() == 0 ? "known.empty" : "known.unconfirmed";
        return new MessageFormat(bundle(language).getString(key), language)
                .format(new Object[] {profile.name().in(language)});
    }

    private static ResourceBundle bundle(Locale language) {
        Locale written = language.getLanguage().equals("es") ? Locale.forLanguageTag("es") : Locale.ENGLISH;
        return ResourceBundle.getBundle(
                "org.resguardo.scan.scan",
                written,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
