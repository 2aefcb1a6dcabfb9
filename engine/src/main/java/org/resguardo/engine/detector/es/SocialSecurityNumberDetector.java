/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector.es;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.detector.NumberDetector;
import org.resguardo.engine.detector.Span;
import org.resguardo.engine.detector.Verdict;

/** Finds Spanish social security numbers (número de afiliación): two digits for the province, eight, and two that are the rest of a division by 97 (Tesorería General de la Seguridad Social, read 2026-11). Behind a label any such number is taken. */
public final class SocialSecurityNumberDetector extends NumberDetector {
    private static final Verdict GROUPED = Verdict.checked(36, "modulo 97");
    private static final Verdict BARE = Verdict.checked(6, "modulo 97");

    /** For the service loader. */
    public SocialSecurityNumberDetector() {
        super(
                "es-nass",
                DataCategory.SOCIAL_SECURITY_NUMBER,
                "ES",
                "Orden TAS/1562/2005 and TGSS, número de afiliación, read 2026-11");
    }

    @Override
    public List<String> shapes() {
        return List.of("2-8-2", "2-10", "12");
    }

    @Override
    public boolean labelled() {
        return true;
    }

    @Override
    public double chanceOfMistake() {
        return 0.01;
    }

    @Override
    public @Nullable Verdict look(Span number) {
        int n = number.digitCount();
        int province = (int) number.number(0, 2);
        long inner = number.number(2, 10);
        long whole = inner < 10_000_000 ? province * 10_000_000L + inner : province * 100_000_000L + inner;
        boolean known = province >= 1 && province <= 53 || province == 66;
        if (n != 12 || !known || whole % 97 != number.number(10, 12)) {
            return null;
        }
        return number.bare() ? BARE : GROUPED;
    }

    @Override
    public List<String> examples() {
        return List.of("NASS 28/12345678/40", "número de afiliación 281234567840");
    }

    @Override
    public List<String> nearMisses() {
        return List.of("28/12345678/41", "guía 281234567840");
    }
}
