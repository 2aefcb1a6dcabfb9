/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector.mx;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.check.Luhn;
import org.resguardo.engine.detector.NumberDetector;
import org.resguardo.engine.detector.Span;
import org.resguardo.engine.detector.Verdict;

/** Finds Mexican social security numbers (NSS): office, year of entry, year of birth, a running number, and a digit by Luhn (IMSS, Número de Seguridad Social, read 2026-11). Words near by must speak for it. */
public final class SocialSecurityNumberDetector extends NumberDetector {
    private static final Verdict CHECKED = Verdict.checked(-4, "Luhn");

    /** For the service loader. */
    public SocialSecurityNumberDetector() {
        super("mx-nss", DataCategory.SOCIAL_SECURITY_NUMBER, "MX", "IMSS, Número de Seguridad Social, read 2026-11");
    }

    @Override
    public List<String> shapes() {
        return List.of("11", "2-2-2-4-1", "2-2-2-5", "4-2-4-1");
    }

    @Override
    public boolean needsCue(boolean bare) {
        return true;
    }

    @Override
    public double chanceOfMistake() {
        return 0.1;
    }

    @Override
    public @Nullable Verdict look(Span number) {
        number.digitCount();
        return Luhn.holds(number) && !number.oneDigitOnly() ? CHECKED : null;
    }

    @Override
    public List<String> examples() {
        return List.of("NSS 12345678903", "número de seguro social IMSS: 12345678903");
    }

    @Override
    public List<String> nearMisses() {
        return List.of("NSS 12345678904", "guía 12345678903");
    }
}
