/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector.mx;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.detector.Span;
import org.resguardo.engine.detector.TokenDetector;
import org.resguardo.engine.detector.Verdict;

/** Finds Mexican voter keys (clave de elector): six consonants of the name, the birth date, two digits of the state of birth, the sex, and three digits (INE, credencial para votar, read 2026-11). */
public final class VoterKeyDetector extends TokenDetector {
    private static final Verdict KEY = Verdict.shape(52);

    /** For the service loader. */
    public VoterKeyDetector() {
        super("mx-ine", DataCategory.NATIONAL_ID, "MX", "INE, Acuerdo INE/CG36/2019, clave de elector, read 2026-11");
    }

    @Override
    public List<String> patterns() {
        return List.of("AAAAAA99999999A999");
    }

    @Override
    public boolean labelled() {
        return true;
    }

    @Override
    public double chanceOfMistake() {
        return 0.001;
    }

    @Override
    public @Nullable Verdict look(Span token) {
        int from = token.from();
        int sex = token.capital(from + 14);
        int state = (token.at(from + 12) - '0') * 10 + token.at(from + 13) - '0';
        boolean born = PopulationKeyDetector.isDate(token, from + 6);
        return born && (sex == 'H' || sex == 'M') && (state >= 1 && state <= 33 || state >= 87) ? KEY : null;
    }

    @Override
    public List<String> examples() {
        return List.of("Clave de elector GMVLMR80070501M100", "BRRDMR85031209H800");
    }

    @Override
    public List<String> nearMisses() {
        return List.of("GMVLMR80470501M100", "GMVLMR80070501X100");
    }
}
