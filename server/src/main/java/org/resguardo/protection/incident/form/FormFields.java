/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.incident.form;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Which authority asks what, from {@code forms.tsv}. */
public final class FormFields {
    private static final String USUAL = "usual";

    private final Map<String, List<FormField>> byLaw;

    private FormFields(Map<String, List<FormField>> byLaw) {
        this.byLaw = byLaw;
    }

    /** Those that come with the program. */
    public static FormFields standard() {
        Map<String, List<FormField>> byLaw = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(FormFields.class.getResourceAsStream("forms.tsv")), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> {
                        String[] cells = line.split("\t", -1);
                        byLaw.put(cells[0], fields(cells));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FormFields(byLaw);
    }

    private static List<FormField> fields(String[] cells) {
        return Stream.of(cells[1].split(" "))
                .map(id -> FormField.of(id)
                        .orElseThrow(() -> new IllegalStateException("forms.tsv: " + cells[0] + " asks " + id)))
                .toList();
    }

    /** What the authority of a law asks. */
    List<FormField> of(String law) {
        return Objects.requireNonNull(byLaw.getOrDefault(law, byLaw.get(USUAL)), USUAL);
    }
}
