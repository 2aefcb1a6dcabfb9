/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Goods and shops that are named after somebody are nobody; who buys them is somebody in the same line. */
class NamesInCataloguesTest {
    private static final Engine ENGINE = Engine.standard();

    private static List<String> names(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return ENGINE.find(text, Certainty.LIKELY).stream()
                .filter(finding -> finding.detector().category() == DataCategory.PERSON_NAME)
                .map(finding -> new String(
                        Arrays.copyOfRange(bytes, (int) finding.start(), (int) finding.end()), StandardCharsets.UTF_8))
                .toList();
    }

    @Test
    void aNameBehindWhatIsSoldOrBeforeItIsPartOfIt() {
        assertThat(names("Pan Doña Elena 680 g")).isEmpty();
        assertThat(names("Cojín Mariana bordado, $260")).isEmpty();
        assertThat(names("Susan Rebecca cardigan, size 8, $48")).isEmpty();
        assertThat(names("PERFUME CAROLINA HERRERA 80 ML $2,599")).isEmpty();
        assertThat(names("Zapatería Andrea abre a las diez")).isEmpty();
    }

    @Test
    void aGenitiveBeforeWhatIsSoldIsAMaker() {
        assertThat(names("Aunt Martha's Peach cobbler 32 oz")).isEmpty();
        assertThat(names("Jack Daniel's cake; EAN 8412345678905; 20 x 30 mm")).isEmpty();
    }

    @Test
    void whoeverBuysStaysSomebody() {
        assertThat(names("2 pasteles para María López, 340 pesos")).containsExactly("María López");
        assertThat(names("Order 55: John Baker, 3 croissants $12")).containsExactly("John Baker");
        assertThat(names("Perfume 80 ml, lo pagó Diana Cortés, $2,599")).containsExactly("Diana Cortés");
        assertThat(names("Carla Méndez pidió galletas María, 2 kg, $90")).containsExactly("Carla Méndez");
        assertThat(names("Susan Miller bought a sweater, size 8, $48")).containsExactly("Susan Miller");
        assertThat(names("PEDIDO: MARIA LOPEZ GARCIA, 2 PASTELES, $340")).containsExactly("MARIA LOPEZ GARCIA");
    }

    @Test
    void withoutAPriceOrAMeasureASentenceStaysASentence() {
        assertThat(names("Le escribí a Sofía Beltrán y vino Pedro Robles por su vestido"))
                .containsExactly("Sofía Beltrán", "Pedro Robles");
        assertThat(names("We met Kelly Jones about the dress")).containsExactly("Kelly Jones");
    }
}
