/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names from outside as they are shown. */
class LabelTest {

    @Test
    void leavesOrdinaryNamesAsTheyAre() {
        assertThat(Label.of("Facturas/niñez 2024 (copia).xlsx")).isEqualTo("Facturas/niñez 2024 (copia).xlsx");
    }

    @Test
    void keepsEmojiThatAreJoined() {
        assertThat(Label.of("👩\u200D💻.txt")).isEqualTo("👩\u200D💻.txt");
    }

    @Test
    void showsWhatCannotBeShownAsAMark() {
        assertThat(Label.of("a\0b\nc\u001Bd\u202Ee\uD800f\u2028g")).isEqualTo("a�b�c�d�e�f�g");
    }

    @Test
    void keepsTheEndOfALongName() {
        assertThat(Label.of("x/".repeat(500) + "clientes.csv"))
                .hasSize(200)
                .startsWith("…")
                .endsWith("/clientes.csv");
    }

    @Test
    void cutsNoLetterInTwo() {
        assertThat(Label.of("😀".repeat(150))).isEqualTo("…" + "😀".repeat(99));
    }
}
