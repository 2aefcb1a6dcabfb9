/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resguardo.engine.DataCategory;

class ProfileReaderTest {
    private static final String LOYALTY = """
            id: espiga-loyalty
            name: {es: "Lealtad de La Espiga", en: "La Espiga loyalty"}
            kind: file
            detect:
              headers_all: [puntos, [socio, member]]
            columns:
              - {match: "F. Nac.", category: identity.birth_date, risk: raises}
              - {match_regex: "tel.*", category: contact.phone, role: identifier}
              - {match: ultima compra, role: clock}
            howto_export: {es: "Caja > Exportar.", en: "Till > Export."}
            subjects: [customer]
            erase: {mode: file}
            source: {places: ["the till's manual"], read: 2026-11}
            """;

    @Test
    void readsAProfile() throws ProfileException {
        SystemProfile profile = ProfileReader.read("till.yaml", LOYALTY);

        assertThat(profile.name().es()).isEqualTo("Lealtad de La Espiga");
        assertThat(profile.tables())
                .singleElement()
                .satisfies(table -> assertThat(table.columns())
                        .extracting(column ->
                                column.category().map(DataCategory::id).orElse("-"))
                        .containsExactly("identity.birth_date", "contact.phone", "-"));
        assertThat(profile.tables().get(0).columns().get(0).raises()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: file | kind: folder | kind | ONE_OF",
                "contact.phone | contact.fax | columns[1].category | ONE_OF",
                "role: clock | role: watch | columns[2].role | ONE_OF",
                "match_regex: \"tel.*\" | match_regex: \"tel(\" | columns[1].match_regex | PATTERN",
                "id: espiga-loyalty | id: La Espiga | id | ID",
                "columns: | colums: | '' | KNOWN_FIELD",
                "[puntos, | [[], | detect.headers_all[0] | TEXT",
                "role: clock} | category: contact.city} | without_clock | FIELDS",
                "en: \"Till > Export.\" | en: '' | howto_export.en | TEXT",
                "read: 2026-11 | read: yesterday | source.read | MONTH",
                "subjects: [customer] | subjects: customer | subjects | LIST",
                "erase: {mode: file} | erase: {mode: file | '' | YAML",
                "kind: file | kind: !!java.io.File [x] | '' | YAML",
                "kind: file | id: again | '' | YAML"
            })
    void refusesAndNamesTheField(String good, String bad, String field, Expected.Kind expected) {
        assertThat(LOYALTY).contains(good);

        assertThatThrownBy(() -> ProfileReader.read("till.yaml", LOYALTY.replace(good, bad)))
                .isInstanceOfSatisfying(ProfileException.class, refused -> {
                    assertThat(refused.file()).isEqualTo("till.yaml");
                    assertThat(refused.field()).isEqualTo(field);
                    assertThat(refused.expected().kind()).isEqualTo(expected);
                });
    }

    @Test
    void aColumnOfATableThatIsNotDetectedIsRefused() {
        String database = LOYALTY.replace(
                        "headers_all: [puntos, [socio, member]]", "tables: [{name: a, headers_all: [b]}]")
                .replace("{match: \"F. Nac.\"", "{table: c, match: \"F. Nac.\"");

        assertThatThrownBy(() -> ProfileReader.read("till.yaml", database))
                .isInstanceOfSatisfying(ProfileException.class, refused -> {
                    assertThat(refused.field()).isEqualTo("columns[0].table");
                    assertThat(refused.expected().choices()).isEqualTo(List.of("a"));
                });
    }

    @Test
    void aRefusalDoesNotQuoteTheFile() {
        assertThatThrownBy(
                        () -> ProfileReader.read("till.yaml", LOYALTY.replace("kind: file", "kind: ana@example.com")))
                .hasMessageNotContaining("ana@")
                .hasNoCause();
    }
}
