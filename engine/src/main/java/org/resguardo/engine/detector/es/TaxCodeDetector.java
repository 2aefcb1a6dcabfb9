/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector.es;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.detector.Span;
import org.resguardo.engine.detector.TokenDetector;
import org.resguardo.engine.detector.Verdict;

/** Finds Spanish tax codes of firms and communities (NIF, once CIF): a letter for the kind, seven digits, and a check digit or letter (Orden EHA/451/2008, read 2026-11). Communities of owners and civil partnerships are people too. */
public final class TaxCodeDetector extends TokenDetector {
    private static final Verdict CHECKED = Verdict.checked(12, "NIF");

    /** For the service loader. */
    public TaxCodeDetector() {
        super(
                "es-cif",
                DataCategory.TAX_ID,
                "ES",
                "Orden EHA/451/2008, número de identificación fiscal de personas jurídicas, read 2026-11");
    }

    @Override
    public List<String> patterns() {
        return List.of("A99999999", "A9999999A");
    }

    @Override
    public double chanceOfMistake() {
        return 0.05;
    }

    @Override
    public @Nullable Verdict look(Span token) {
        int from = token.from();
        int kind = token.capital(from);
        if ("ABCDEFGHJNPQRSUVW".indexOf(kind) < 0) {
            return null;
        }
        int sum = 0;
        for (int i = 1; i <= 7; i++) {
            int d = token.at(from + i) - '0';
            sum += i % 2 == 0 ? d : d > 4 ? 2 * d - 9 : 2 * d;
        }
        int check = (10 - sum % 10) % 10;
        int last = token.capital(from + 8);
        boolean holds = Span.isDigit(last) ? last - '0' == check : last == "JABCDEFGHI".charAt(check);
        return holds ? CHECKED : null;
    }

    @Override
    public List<String> examples() {
        return List.of("CIF B12345674", "NIF: A58818501");
    }

    @Override
    public List<String> nearMisses() {
        return List.of("CIF B12345675", "pedido B12345674");
    }
}
