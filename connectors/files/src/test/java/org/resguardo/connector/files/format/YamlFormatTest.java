/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.files.RecordingIntake;

class YamlFormatTest {
    private static final String FILE = "alumnos.yaml";

    @Test
    void makesRowsOfTheMappingsOfASequence() throws Exception {
        RecordingIntake intake = read("""
                # lista de Inés
                escuela: Academia Sol
                alumnos:
                  - nombre: Begoña Núñez
                    contacto: {email: begona@example.com, tel: ~}
                    notas: |
                      alergia
                      al maní
                  - nombre: José Peña
                    cursos: [piano, canto]
                """);
        assertThat(intake.table(FILE + "/alumnos").fieldNames())
                .containsExactly("nombre", "contacto.email", "notas", "cursos");
        assertThat(intake.table(FILE + "/alumnos").rows)
                .containsExactly(
                        List.of("Begoña Núñez", "begona@example.com", "alergia\nal maní\n", ""),
                        List.of("José Peña", "", "", "piano\ncanto"));
        assertThat(intake.text(FILE)).isEqualTo("lista de Inés\nescuela: Academia Sol\n");
        assertThat(intake.problems).isEmpty();
    }

    @Test
    void makesRowsOfDocuments() throws Exception {
        assertThat(read("---\nemail: ana@example.com\n---\nemail: luis@example.com\n")
                        .table(FILE)
                        .rows)
                .hasSize(2);
    }

    @Test
    void readsOldCharacterSets() throws Exception {
        byte[] bytes = "nombre: Begoña Núñez\nciudad: Bayamón\n".getBytes(Charset.forName("windows-1252"));
        assertThat(RecordReading.read(new YamlFormat(), FILE, bytes).text(FILE)).startsWith("nombre: Begoña Núñez\n");
    }

    @Nested
    class WhenSomethingIsWrong {
        @Test
        void readsWhatIsThereOfAFileThatBreaksOff() throws Exception {
            RecordingIntake intake = read("- email: ana@example.com\n- email: luis@example.com\n- email: \"in");
            assertThat(intake.table(FILE).rows).contains(List.of("ana@example.com"), List.of("luis@example.com"));
            assertThat(intake.problemKinds()).containsExactly(Kind.TRUNCATED);
        }

        @Test
        void readsUpToWhatIsWrong() throws Exception {
            RecordingIntake intake = read("email: ana@example.com\n\ttel: x: y\n" + "#\n".repeat(100));
            assertThat(intake.text(FILE)).contains("ana@example.com");
            assertThat(intake.problemKinds()).containsExactly(Kind.DAMAGED);
        }

        @Test
        void doesNotFollowAliasesOfAliases() throws Exception {
            StringBuilder yaml = new StringBuilder("a0: &a0 [ja, ja]\n");
            for (int i = 1; i < 60; i++) {
                yaml.append('a')
                        .append(i)
                        .append(": &a")
                        .append(i)
                        .append(" [")
                        .append(("*a" + (i - 1) + ",").repeat(9))
                        .append("]\n");
            }
            assertThat(read(yaml + "email: ana@example.com\n").text(FILE))
                    .hasSizeLessThan(500)
                    .contains("email: ana@example.com");
        }

        @Test
        void readsUpToWhatLiesTooDeep() throws Exception {
            RecordingIntake intake = read(
                    "email: ana@example.com\nx: " + "[".repeat(100_000) + "]".repeat(100_000) + "\ntel: 555-0101\n");
            assertThat(intake.text(FILE)).isEqualTo("email: ana@example.com\n");
            assertThat(intake.problemKinds()).containsExactly(Kind.TOO_DEEP);
        }

        @Test
        void doesNotBuildWhatATagNames() throws Exception {
            RecordingIntake intake = read("a: !!javax.script.ScriptEngineManager [ana@example.com]\n");
            assertThat(intake.text(FILE)).isEqualTo("a: ana@example.com\n");
        }
    }

    private static RecordingIntake read(String yaml) throws IOException, ConnectorException {
        return RecordReading.read(new YamlFormat(), FILE, yaml);
    }
}
