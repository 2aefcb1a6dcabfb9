/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.nio.file.Path;
import java.security.SecureRandom;
import org.resguardo.platform.secret.MasterKey;
import org.resguardo.platform.secret.PersonHash;
import org.resguardo.platform.secret.SealingKey;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.storage.ChosenStore;
import org.resguardo.platform.storage.Store;

/** Keys and hashes for tests that need no server. */
final class Workshop implements AutoCloseable {
    static final PersonHash HASH = new PersonHash(new byte[32]);
    private static final byte[] PURPOSE = {1};

    private final Store store;
    private final Vault vault;

    Workshop(Path folder) {
        store = ChosenStore.open(folder.resolve("app.db"));
        vault = Vault.of(store, MasterKey.of(new byte[32]));
    }

    SealingKey key() {
        return SealingKey.make(vault, PURPOSE, new SecureRandom());
    }

    /** The key that another process left. */
    SealingKey key(byte[] sealed) {
        return SealingKey.open(vault, PURPOSE, sealed);
    }

    @Override
    public void close() {
        store.close();
    }
}
