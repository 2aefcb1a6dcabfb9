/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.resguardo.platform.step.DataSubject;
import org.resguardo.platform.step.DataSubject.Identifier;
import org.resguardo.platform.step.DataSubject.Identifier.Kind;

/** However people write her, she is known again; and nobody is taken for her. */
class RecogniserTest {
    private static final Sought LUZ = Sought.of(new DataSubject(List.of(
            new Identifier(Kind.EMAIL, "Luz.Romero@Gmail.com"),
            new Identifier(Kind.EMAIL, "luz@example.org"),
            new Identifier(Kind.PHONE, "+1 (213) 555-0142"),
            new Identifier(Kind.NAME, "Luz Peña Romero, 1987-03-12"),
            new Identifier(Kind.CUSTOMER_NUMBER, "C-10442"))));

    private final Recogniser recogniser = new Recogniser(LUZ, "hola@panaderia.example"::equals);

    private List<Whose> whose(String text) {
        return recogniser.in(text).stream().map(Mention::whose).toList();
    }

    @Test
    void knowsHerAddressesAndNumbersHoweverTheyAreWritten() {
        for (String text : List.of(
                "LUZ@EXAMPLE.ORG",
                "Escribió luz@example.org.",
                "Luz <luzromero@gmail.com>",
                "l.u.z.romero+pan@googlemail.com",
                "213-555-0142",
                "+12135550142",
                "tel. (213)555-0142, de tarde",
                "1.213.555.0142",
                "213 555 0142")) {
            assertThat(whose(text))
                    .as("one of hers in %d letters", text.length())
                    .containsExactly(Whose.HERS);
        }
    }

    @Test
    void takesNobodyElseForHer() {
        for (String text : List.of(
                "luz@example.org.mx",
                "luzz@example.org",
                "aluz@example.org",
                "luz@example.com",
                "213-555-0143",
                "2135550142999")) {
            assertThat(whose(text))
                    .as("nobody of hers in %d letters", text.length())
                    .doesNotContain(Whose.HERS);
        }
        assertThat(whose("luz+otra@example.org")).as("perhaps the same mailbox").containsExactly(Whose.PERHAPS);
        assertThat(whose("LUZ PENA  ROMERO")).as("perhaps a namesake").containsExactly(Whose.PERHAPS);
        assertThat(whose("Romero, Luz Peña")).containsExactly(Whose.PERHAPS);
        assertThat(whose("pedido 2026-03-12 por 1234567"))
                .as("dates and orders are nobody")
                .isEmpty();
    }

    private Optional<Whose> row(String... cells) {
        List<String> headings = Stream.of(cells).map(cell -> "column").toList();
        return new RowReader(recogniser).read(headings, List.of(cells)).map(RowReader.Reading::whose);
    }

    @Test
    void readsTheCellsOfARowTogether() {
        assertThat(row("Luz", "Peña", "Romero", "12/03/1987"))
                .as("name and day, in any columns")
                .contains(Whose.HERS);
        assertThat(row("Luz Peña Romero", "1990-01-01")).as("the same name").contains(Whose.PERHAPS);
        assertThat(row("Ana Gil", "ana@example.net", "213-555-0142"))
                .as("a shared telephone")
                .contains(Whose.PERHAPS);
        assertThat(row("Luz", "luz@example.org", "305-555-0177"))
                .as("another number of hers")
                .contains(Whose.HERS);
        assertThat(row("Ana Gil", "ana@example.net")).isEmpty();
        RowReader numbers = new RowReader(recogniser);
        assertThat(numbers.read(List.of("customer_no", "what"), List.of("c-10442", "pan")))
                .isPresent();
        assertThat(numbers.read(List.of("order_no", "what"), List.of("10442", "pan")))
                .isEmpty();
    }

    @Test
    void coversTheNamesOfOthersInSentencesOnceHersIsKnown() {
        String text = "La paciente Luz Romero vino con su hermana María Guadalupe Hernández López; a Luz Ángela Romero"
                + " la atendió el doctor Roberto Sánchez Ruiz.";
        DataSubject named = new DataSubject(
                List.of(new Identifier(Kind.EMAIL, "luz@example.org"), new Identifier(Kind.NAME, "Luz Romero")));
        assertThat(new Covering(named, one -> false).text(text))
                .contains("Luz Romero", "Luz Ángela Romero", "su hermana")
                .doesNotContain("Guadalupe", "Hernández", "Roberto", "Sánchez");
        DataSubject unnamed = new DataSubject(List.of(new Identifier(Kind.EMAIL, "luz@example.org")));
        assertThat(new Covering(unnamed, one -> false).text(text))
                .as("it could be she")
                .isEqualTo(text);
    }

    @Test
    void coversOtherPeopleAndNotTheBusiness() {
        assertThat(recogniser.covered(
                        "De ana@example.net (305-555-0177) a luz@example.org, copia hola@panaderia.example"))
                .doesNotContain("ana@", "0177")
                .contains("luz@example.org", "hola@panaderia.example");
    }
}
