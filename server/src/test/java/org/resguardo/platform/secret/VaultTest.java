/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.storage.ChosenStore;
import org.resguardo.platform.storage.Store;

class VaultTest {
    private static final byte[] PURPOSE = bytes("account_totp.secret 1");

    @TempDir
    private Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static MasterKey key(int filling) {
        byte[] key = new byte[32];
        java.util.Arrays.fill(key, (byte) filling);
        return MasterKey.of(key);
    }

    @Test
    void opensWhatItSealedAlsoAfterAnotherStart() {
        try (Store store = ChosenStore.open(folder.resolve("app.db"))) {
            byte[] sealed = Vault.of(store, key(1)).seal(bytes("secret"), PURPOSE);
            assertThat(Vault.of(store, key(1)).open(sealed, PURPOSE)).isEqualTo(bytes("secret"));
        }
    }

    @Test
    void refusesWhatWasChangedOrMoved() {
        try (Store store = ChosenStore.open(folder.resolve("app.db"))) {
            Vault vault = Vault.of(store, key(1));
            byte[] sealed = vault.seal(bytes("secret"), PURPOSE);
            for (int bit = 0; bit < sealed.length * 8; bit++) {
                byte[] flipped = sealed.clone();
                flipped[bit / 8] ^= (byte) (1 << bit % 8);
                refuses(vault, flipped, PURPOSE);
            }
            refuses(vault, sealed, bytes("account_totp.secret 2"));
        }
    }

    private static void refuses(Vault vault, byte[] sealed, byte[] purpose) {
        assertThatThrownBy(() -> vault.open(sealed, purpose))
                .isInstanceOf(Fault.class)
                .hasMessage("secret.broken_seal");
    }

    @Test
    void doesNotStartWithAnotherMasterKey() {
        try (Store store = ChosenStore.open(folder.resolve("app.db"))) {
            Vault.of(store, key(1));
            assertThatThrownBy(() -> Vault.of(store, key(2)))
                    .isInstanceOf(Fault.class)
                    .hasMessage("secret.wrong_key");
        }
    }
}
