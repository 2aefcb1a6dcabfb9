/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.engine.Certainty;

class BoardTest {
    private static final TruthEntry EMAILS = column("clientes.csv", "correo", Map.of("contact.email", 40));
    private static final TruthEntry ORDERS = column("clientes.csv", "pedido", Map.of());
    private static final TruthEntry LETTER = new TruthEntry(
            List.of("viejo.zip", "carta.pdf"),
            "pdf",
            "",
            false,
            Map.of("identity.name", 1, "health.condition", 2),
            Set.of("contact.city"),
            1);
    private static final TruthEntry RECIPE =
            new TruthEntry(List.of("receta.md"), "text", "", false, Map.of(), Set.of(), 0);
    private static final GroundTruth TRUTH =
            new GroundTruth("bakery", 7, 40, List.of(EMAILS, ORDERS, LETTER, RECIPE), List.of());

    @Test
    void findsAllWhenAllIsClaimed() {
        Board board = board(
                claim("clientes.csv", "correo", "contact.email"),
                claim("viejo.zip › carta.pdf", "", "identity.name"),
                claim("viejo.zip › carta.pdf", "", "health.condition"));
        assertThat(board.all().recall()).isEqualTo(1);
        assertThat(board.all().precision()).isEqualTo(1);
        assertThat(board.missed()).isEmpty();
        assertThat(board.flaggedColumns()).isZero();
    }

    @Test
    void findsNothingWhenNothingIsClaimed() {
        assertThat(board().all().recall()).isZero();
        assertThat(board().missed()).hasSize(3);
    }

    @Test
    void countsAWrongClaimAboutAnImpersonalColumn() {
        Board board = board(claim("clientes.csv", "pedido", "contact.phone"));
        assertThat(board.flaggedShare()).isEqualTo(1);
        assertThat(board.wronglyFound()).containsExactly("contact.phone  clientes.csv › pedido");
    }

    @Test
    void countsAWrongClaimAboutAnImpersonalDocument() {
        assertThat(board(claim("receta.md", "", "contact.phone")).flaggedDocuments())
                .isEqualTo(1);
    }

    @Test
    void letsToleratedClaimsPass() {
        Board board = board(claim("viejo.zip › carta.pdf", "", "contact.city"));
        assertThat(board.all().wrong()).isZero();
        assertThat(board.all().found()).isZero();
    }

    @Test
    void leavesOutClaimsThatAreLessCertainThanAsked() {
        Claim claim = new Claim("clientes.csv", "pedido", "contact.phone", "possible");
        assertThat(Board.of(TRUTH, List.of(claim), Certainty.LIKELY).all().wrong())
                .isZero();
        assertThat(Board.of(TRUTH, List.of(claim), Certainty.POSSIBLE).all().wrong())
                .isEqualTo(1);
    }

    @Test
    void countsTheSameClaimOnce() {
        Claim claim = claim("clientes.csv", "pedido", "contact.phone");
        assertThat(board(claim, claim).all().wrong()).isEqualTo(1);
    }

    @Test
    void printsPlacesAndFigures() {
        String text = BoardText.of(board(claim("clientes.csv", "correo", "contact.email")));
        assertThat(text).contains("contact.email", "1.000", "viejo.zip › carta.pdf", "Missed: 2");
    }

    @Test
    void isSavedAndLoaded(@TempDir Path folder) throws Exception {
        Path file = GroundTruth.besides(folder.resolve("shop"));
        TRUTH.save(file);
        assertThat(GroundTruth.load(file)).isEqualTo(TRUTH);
        assertThat(file.getParent()).isEqualTo(folder.toAbsolutePath().normalize());
    }

    @Nested
    class WhenTheScannerNamesMoreSteps {

        @Test
        void findsTheFileInAPackageInsideThePackage() {
            Board board = board(claim("viejo.zip › viejo.tar › carta.pdf › page", "", "identity.name"));
            assertThat(board.all().found()).isEqualTo(1);
        }

        @Test
        void findsTheColumnByTheEndOfItsPath() {
            Board board = board(claim("clientes.csv", "clientes[].contacto.correo", "contact.email"));
            assertThat(board.all().found()).isEqualTo(1);
        }

        @Test
        void findsTheTableWithoutItsSchema() {
            TruthEntry table = column("patient", "Email", Map.of("contact.email", 9));
            GroundTruth truth = new GroundTruth("clinic", 7, 9, List.of(table), List.of());
            Claim claim = claim("clinic › opendental.patient", "email", "contact.email");
            assertThat(Board.of(truth, List.of(claim), Certainty.LIKELY).all().recall())
                    .isEqualTo(1);
        }
    }

    @Nested
    class WhenTheScannerNamesFewerSteps {

        @Test
        void takesAClaimWithoutColumnForTheWholePlace() {
            assertThat(board(claim("clientes.csv", "", "contact.email")).all().found())
                    .isEqualTo(1);
        }

        @Test
        void doesNotBlameAColumnForIt() {
            Board board = board(claim("clientes.csv", "", "contact.phone"));
            assertThat(board.all().wrong()).isEqualTo(1);
            assertThat(board.flaggedColumns()).isZero();
        }

        @Test
        void saysWhenThePlaceIsUnknown() {
            assertThat(board(claim("otro.csv", "", "contact.email")).elsewhere())
                    .isEqualTo(1);
        }
    }

    private static Board board(Claim... claims) {
        return Board.of(TRUTH, List.of(claims), Certainty.LIKELY);
    }

    private static Claim claim(String place, String field, String category) {
        return new Claim(place, field, category, "likely");
    }

    private static TruthEntry column(String place, String field, Map<String, Integer> categories) {
        return new TruthEntry(List.of(place), "csv", field, true, categories, Set.of(), 40);
    }
}
