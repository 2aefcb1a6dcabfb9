/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Our words beside those of the Fides taxonomy and of the Data Privacy Vocabulary. */
final class Terms {
    private static final String FILE = "terms.tsv";
    private static final String NONE = "-";

    private final List<Term> terms;

    private Terms(List<Term> terms) {
        this.terms = terms;
    }

    /** What a word is for. */
    enum Kind {
        PURPOSE,
        SUBJECT,
        BASIS,
        CATEGORY
    }

    private record Term(Kind kind, String ours, String fides, String dpv) {}

    static Terms ours() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Terms.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8))) {
            return new Terms(lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Term(
                            Kind.valueOf(cells[0].toUpperCase(java.util.Locale.ROOT)), cells[1], cells[2], cells[3]))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The key of Fides for one of our ids; empty when it has none. */
    Optional<String> fides(Kind kind, String ours) {
        return of(kind, ours).map(Term::fides).filter(key -> !key.equals(NONE));
    }

    /** The term of the Data Privacy Vocabulary for one of our ids, without the name of its part. */
    Optional<String> dpv(Kind kind, String ours) {
        return of(kind, ours).map(Term::dpv);
    }

    /** Our id for a key of Fides: for the key itself, or for the narrowest wider one that we have a word for. */
    Optional<String> ours(Kind kind, String fides) {
        String key = fides;
        while (!key.isEmpty()) {
            String wanted = key;
            Optional<String> found = terms.stream()
                    .filter(term -> term.kind() == kind && term.fides().equals(wanted))
                    .map(Term::ours)
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
            key = key.contains(".") ? key.substring(0, key.lastIndexOf('.')) : "";
        }
        return Optional.empty();
    }

    private Optional<Term> of(Kind kind, String ours) {
        return terms.stream()
                .filter(term -> term.kind() == kind && term.ours().equals(ours))
                .findFirst();
    }
}
