/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.scan.profile.SystemProfile;
import org.resguardo.scan.profile.SystemProfiles;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class ProfilesCommandTest {
    private static final Map<String, String> SPANISH = Map.of("LANG", "es_MX.UTF-8");

    private static final int OURS = SystemProfiles.ours().all().size();

    @TempDir
    private Path folder;

    private void ownProfile(String category) throws IOException {
        Files.writeString(folder.resolve("espiga.yaml"), """
                id: espiga
                name: {es: "La caja de La Espiga", en: "La Espiga's till"}
                kind: file
                detect: {headers_all: [socio, puntos, sello]}
                columns: [{match: socio, category: %s}]
                without_clock: {es: "No hay.", en: "There is none."}
                howto_export: {es: "Caja > Exportar.", en: "Till > Export."}
                subjects: [customer]
                erase: {mode: file}
                source: {places: ["the till"], read: 2026-11}
                """.formatted(category));
    }

    @Test
    void listsEachProfile() {
        CommandRun run = CommandRun.in(SPANISH, "profiles");

        assertThat(run.code()).isZero();
        assertThat(SystemProfiles.ours().all())
                .extracting(SystemProfile::id)
                .allSatisfy(id -> assertThat(run.out()).contains(id));
        assertThat(run.out()).contains(OURS + " perfiles", "base de");
    }

    @Test
    void showsAllThatIsKnownOfOne() {
        assertThat(CommandRun.in(SPANISH, "profiles", "show", "woocommerce-hpos")
                        .out())
                .contains("billing_email", "ip_address", "merece otra mirada", "…wc_orders.date_created_gmt")
                .containsSubsequence("Conviene saber", "Cómo sacar los datos", "Cómo borrar", "Leído en 2026-11");
    }

    @Test
    void saysThatThereIsNoSuchProfile() {
        CommandRun run = CommandRun.of("profiles", "show", "word-press");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("There is no profile “word-press”.");
    }

    @Test
    void writesJson() {
        assertThat(objectsWithIdIn(CommandRun.of("profiles", "--json").out())).isEqualTo(OURS);
        assertThat(objectsWithIdIn(
                        CommandRun.of("profiles", "show", "moodle", "--json").out()))
                .isEqualTo(1);
    }

    private static int objectsWithIdIn(String text) {
        int count = 0;
        try (JsonParser json = JsonFactory.builder().build().createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                count += token == JsonToken.PROPERTY_NAME && json.currentName().equals("id") ? 1 : 0;
            }
        }
        return count;
    }

    @Test
    void takesOnesOwnProfiles() throws IOException {
        ownProfile("identity.name");
        Path list = Files.writeString(folder.resolve("lista.csv"), "socio,puntos,sello\nAna Torres,3,1\n");
        String own = folder.toString();

        assertThat(CommandRun.of("profiles", "--profiles", own).out()).contains((OURS + 1) + " profiles", "espiga");
        assertThat(CommandRun.of("profiles", "show", "espiga", "--profiles", own)
                        .out())
                .contains("La Espiga's till");
        assertThat(CommandRun.of("scan", list.toString(), "--profiles", own).out())
                .contains("This looks like La Espiga's till.", "Till > Export.");
    }

    @Test
    void refusesABrokenProfileInTheReadersLanguageBeforeLooking() throws IOException {
        ownProfile("identity.nombre");

        CommandRun run = CommandRun.in(SPANISH, "scan", folder.toString(), "--profiles", folder.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("espiga.yaml", "columns[0].category", "identity.name", "No se revisó nada.");
    }
}
