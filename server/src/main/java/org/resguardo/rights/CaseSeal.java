/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;
import org.resguardo.platform.secret.SealingKey;
import org.resguardo.platform.secret.Vault;

/** The key of one case: what it seals can be read as long as the key is kept, and by nobody afterwards. */
final class CaseSeal {
    private final SealingKey key;

    private CaseSeal(SealingKey key) {
        this.key = key;
    }

    static CaseSeal make(Vault vault, String number, RandomGenerator random) {
        return new CaseSeal(SealingKey.make(vault, purpose(number), random));
    }

    static CaseSeal open(Vault vault, String number, byte[] sealed) {
        return new CaseSeal(SealingKey.open(vault, purpose(number), sealed));
    }

    private static byte[] purpose(String number) {
        return ("rights_case.sealing_key " + number).getBytes(StandardCharsets.UTF_8);
    }

    byte[] sealedKey() {
        return key.sealed();
    }

    byte[] seal(String place, byte[] content) {
        return key.seal(content, place.getBytes(StandardCharsets.UTF_8));
    }

    byte[] seal(String place, String text) {
        return seal(place, text.getBytes(StandardCharsets.UTF_8));
    }

    byte[] open(String place, byte[] sealed) {
        return key.open(sealed, place.getBytes(StandardCharsets.UTF_8));
    }

    String text(String place, byte[] sealed) {
        return new String(open(place, sealed), StandardCharsets.UTF_8);
    }
}
