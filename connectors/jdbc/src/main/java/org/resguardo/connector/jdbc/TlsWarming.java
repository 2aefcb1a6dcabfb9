/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.security.GeneralSecurityException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes a fresh JVM decrypt fast from the first row on.
 *
 * <p>It lets the processor's own instructions do AES-GCM only in code that its second compiler has compiled, which comes after
 * some thousand calls; and each record of TLS, of 16 KB, is one call. So the first hundred megabytes of a table would be read
 * many times slower than the rest. Here these calls are made at once, beside the first questions to the database.
 */
final class TlsWarming {
    private static final int CALLS = 6_000;
    private static final int BYTES = 512;
    private static final int TAG_BITS = 128;
    private static final AtomicBoolean BEGUN = new AtomicBoolean();

    private TlsWarming() {}

    /** Begins, the first time it is called; returns at once. */
    static void begin() {
        if (BEGUN.compareAndSet(false, true)) {
            Thread thread = new Thread(TlsWarming::warm, "tls-warming");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static void warm() {
        try {
            SecretKeySpec key = new SecretKeySpec(new byte[32], "AES");
            GCMParameterSpec settings = new GCMParameterSpec(TAG_BITS, new byte[12]);
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, key, settings);
            byte[] sealed = cipher.doFinal(new byte[BYTES]);
            byte[] opened = new byte[sealed.length];
            for (int i = 0; i < CALLS; i++) {
                cipher.init(Cipher.DECRYPT_MODE, key, settings);
                cipher.doFinal(sealed, 0, sealed.length, opened);
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES-GCM", e);
        }
    }
}
