/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.resguardo.platform.secret.MasterKey;
import org.resguardo.protection.sealing.RecoveryKit.Trouble;

/** Two of three parts bring the key back, however they are typed; nothing else does. */
class RecoveryKitTest {
    private final byte[] secret = random();
    private final MasterKey key = MasterKey.of(secret);
    private final List<String> kit = RecoveryKit.split(key, new SecureRandom());

    private static byte[] random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    @Test
    void anyTwoBringItBack() {
        for (int i = 0; i < RecoveryKit.PARTS; i++) {
            for (int j = 0; j < RecoveryKit.PARTS; j++) {
                var joined = RecoveryKit.join(kit.get(i), kit.get(j));
                if (i == j) {
                    assertThat(joined.trouble()).contains(Trouble.SAME_PART);
                } else {
                    assertThat(joined.key().orElseThrow().bytes()).isEqualTo(secret);
                }
            }
        }
    }

    @Test
    void smallLettersAndMissingSpacesDoNotMatter() {
        String typed = kit.get(0).toLowerCase(Locale.ROOT).replace(" ", "");
        assertThat(RecoveryKit.join(typed, kit.get(1).replace(' ', '-'))
                        .key()
                        .orElseThrow()
                        .bytes())
                .isEqualTo(secret);
    }

    @Test
    void aSlipOfThePenIsNoticed() {
        String part = kit.get(0);
        int noticed = 0;
        for (int i = 7; i < part.length(); i++) {
            if (part.charAt(i) != ' ') {
                String wrong = part.substring(0, i) + (part.charAt(i) == 'A' ? 'B' : 'A') + part.substring(i + 1);
                boolean last = i == part.length() - 1;
                noticed += last
                                || RecoveryKit.join(wrong, kit.get(1))
                                        .trouble()
                                        .equals(java.util.Optional.of(Trouble.NO_PART))
                        ? 1
                        : 0;
            }
        }
        assertThat(noticed).isEqualTo(part.substring(7).replace(" ", "").length());
    }

    @Test
    void partsOfTwoKitsDoNotGoTogether() {
        List<String> other = RecoveryKit.split(key, new SecureRandom());
        assertThat(RecoveryKit.join(kit.get(0), other.get(1)).trouble()).contains(Trouble.DIFFERENT_KITS);
        assertThat(RecoveryKit.join("RSG1 1 ABCD", kit.get(0)).trouble()).contains(Trouble.NO_PART);
        assertThat(RecoveryKit.join("", "").trouble()).contains(Trouble.NO_PART);
    }
}
