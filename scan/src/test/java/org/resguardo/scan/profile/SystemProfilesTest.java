/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.resguardo.engine.DataCategory;

class SystemProfilesTest {
    private static final SystemProfiles OURS = SystemProfiles.ours();

    private static Stream<SystemProfile> profiles() {
        return OURS.all().stream();
    }

    private static Optional<String> recognised(String table, boolean untyped, String... headings) {
        return OURS.recognise(new TableSeen(table, untyped, List.of(headings)))
                .map(known -> known.profile().id());
    }

    @Test
    void theTwentyThatSmallBusinessesUseMostAreThere() {
        assertThat(profiles()).hasSize(20);
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void eachSpeaksBothLanguages(SystemProfile profile) {
        assertThat(profile.howToExport().in(Locale.forLanguageTag("es-MX")))
                .isNotEqualTo(profile.howToExport().in(Locale.ENGLISH));
        assertThat(profile.erasure().steps()).isNotEmpty();
    }

    /** A heading that no table has would never be missed. */
    @ParameterizedTest
    @MethodSource("profiles")
    void eachOfItsTablesIsRecognisedByItsOwnHeadings(SystemProfile profile) {
        for (KnownTable table : profile.tables()) {
            List<String> headings = Stream.concat(
                            table.all().stream(), table.any().stream().limit(1))
                    .map(match -> ((HeadingMatch.AnyOf) match).texts().get(0))
                    .toList();

            assertThat(OURS.recognise(new TableSeen(table.name(), true, headings)))
                    .hasValueSatisfying(known -> assertThat(known.profile()).isEqualTo(profile));
        }
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void eachOfItsTablesHasColumnsOrIsPartOfTheSystem(SystemProfile profile) {
        assertThat(profile.tables()).anyMatch(table -> !table.columns().isEmpty());
        assertThat(profile.tables().stream().flatMap(table -> table.columns().stream()))
                .anyMatch(column -> column.category().isPresent());
    }

    @Nested
    class Tables {

        @Test
        void mayHaveAnyPrefix() {
            assertThat(recognised(
                            "tienda7_users", false, "ID", "USER_LOGIN", "user_pass", "user_email", "user_registered"))
                    .contains("wordpress");
        }

        @Test
        void needTheirHeadingsToo() {
            assertThat(recognised("wp_users", false, "id", "email")).isEmpty();
        }

        @Test
        void areKnownWhenSavedAsAFile() {
            assertThat(recognised(
                            "copia/patient.csv",
                            true,
                            "PatNum",
                            "LName",
                            "FName",
                            "Birthdate",
                            "Guarantor",
                            "MedUrgNote"))
                    .contains("open-dental");
        }
    }

    @Nested
    class TheirFiles {

        @Test
        void areKnownWhateverTheirName() {
            assertThat(recognised(
                            "x.csv",
                            true,
                            "\uFEFFcustomer id",
                            "DEFAULT ADDRESS ADDRESS1",
                            "Accepts  Marketing",
                            "Tags"))
                    .contains("shopify-customers-csv");
        }

        @Test
        void areKnownInTheirOtherLanguage() {
            assertThat(recognised(
                            "Download.CSV",
                            true,
                            "Fecha",
                            "Nombre",
                            "Bruto",
                            "Correo electronico del remitente",
                            "Correo electrónico del destinatario",
                            "Id. de transacción"))
                    .contains("paypal-activity-csv");
        }

        @Test
        void ofPeopleAreListsOnlyWhereNobodyDeclaredTypes() {
            assertThat(recognised("clientes", true, "Nombre", "Teléfono")).contains("any-spreadsheet");
            assertThat(recognised("clientes", false, "Nombre", "Teléfono")).isEmpty();
        }

        @Test
        void withoutHeadingsAreNotKnown() {
            assertThat(recognised("x.csv", true, "", "")).isEmpty();
        }
    }

    @Nested
    class OwnProfiles {
        @TempDir
        private Path folder;

        private void write(String name, String id) throws IOException {
            Files.writeString(folder.resolve(name), """
                    id: %s
                    name: {es: "Mía", en: "Mine"}
                    kind: file
                    detect: {headers_all: [socio, puntos, sello]}
                    columns: [{match: socio, category: identity.name}]
                    without_clock: {es: "No hay.", en: "There is none."}
                    howto_export: {es: "Ya está.", en: "Done."}
                    subjects: [customer]
                    erase: {mode: file}
                    source: {places: ["me"], read: 2026-11}
                    """.formatted(id));
        }

        @Test
        void areAddedAndTakeThePlaceOfOneWithTheSameId() throws IOException, ProfileException {
            write("a.yaml", "espiga");
            write("b.yml", "moodle");
            Files.writeString(folder.resolve("notes.txt"), "not a profile");

            SystemProfiles all = OURS.and(folder);

            assertThat(all.all()).hasSize(21);
            assertThat(all.byId("moodle"))
                    .hasValueSatisfying(own -> assertThat(own.name().en()).isEqualTo("Mine"));
            assertThat(all.recognise(new TableSeen("x", true, List.of("socio", "puntos", "sello", "nombre"))))
                    .hasValueSatisfying(
                            known -> assertThat(known.columns().get(0).flatMap(KnownColumn::category))
                                    .contains(DataCategory.PERSON_NAME));
        }

        @Test
        void withTheSameIdAreRefused() throws IOException {
            write("a.yaml", "espiga");
            write("b.yaml", "espiga");

            assertThatThrownBy(() -> OURS.and(folder)).isInstanceOfSatisfying(ProfileException.class, refused -> {
                assertThat(refused.file()).isEqualTo("b.yaml");
                assertThat(refused.expected().kind()).isEqualTo(Expected.Kind.NEW_ID);
            });
        }

        @Test
        void inAFolderThatIsNotThereAreRefused() {
            assertThatThrownBy(() -> OURS.and(folder.resolve("gone"))).isInstanceOf(ProfileException.class);
        }
    }
}
