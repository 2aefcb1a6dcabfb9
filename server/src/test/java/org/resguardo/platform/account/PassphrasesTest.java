/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassphrasesTest {
    private final Passphrases passphrases = new Passphrases();

    @Test
    void knowsItsOwnHashesAgain() {
        String hash = passphrases.hash("harina azúcar levadura");

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passphrases.matches("harina azúcar levadura", hash)).isTrue();
        assertThat(passphrases.matches("harina azucar levadura", hash)).isFalse();
        assertThat(passphrases.weak(hash)).isFalse();
    }

    @Test
    void objectsToWhatIsGuessedFirst() {
        assertThat(passphrases.objection("catorce signos")).contains("account.passphrase.short");
        assertThat(passphrases.objection("quince signos!!")).isEmpty();
        assertThat(passphrases.objection("a".repeat(201))).contains("account.passphrase.long");
        assertThat(passphrases.objection("1111111111111111")).contains("account.passphrase.guessable");
        assertThat(passphrases.objection("abababababababab")).contains("account.passphrase.guessable");
        assertThat(passphrases.objection("ana@example.com1", "Ana", "ana@example.com"))
                .contains("account.passphrase.guessable");
    }
}
