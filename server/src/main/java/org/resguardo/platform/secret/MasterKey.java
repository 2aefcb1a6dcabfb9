/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.secret;

import com.google.crypto.tink.subtle.Hkdf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;
import org.resguardo.platform.folder.DataFolder;
import org.resguardo.platform.folder.DurableFile;

/**
 * The key beneath all others: 32 random bytes.
 *
 * <p>It comes from a file that the operator names, as a service manager's credential is, or else lies in the data folder for its owner
 * alone. In the folder it protects copies of the database, and not from somebody who takes the whole folder.
 */
public final class MasterKey {
    static final String FILE = "master.key";
    static final int BYTES = 32;

    private final byte[] bytes;

    private MasterKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The key in the data folder; made together with the folder, and never afterwards. */
    public static MasterKey in(DataFolder folder, RandomGenerator random) {
        Path file = fileIn(folder.path());
        try {
            if (folder.fresh() && !Files.exists(file)) {
                byte[] key = new byte[BYTES];
                random.nextBytes(key);
                DurableFile.write(file, key);
            }
            return read(file);
        } catch (IOException e) {
            throw refusal("secret.key_missing", file);
        }
    }

    /** Where the key lies in a data folder. */
    public static Path fileIn(Path folder) {
        return folder.resolve(FILE);
    }

    /** The key in a file. */
    public static MasterKey at(Path file) {
        try {
            return read(file);
        } catch (IOException e) {
            throw refusal("secret.key_missing", file);
        }
    }

    private static MasterKey read(Path file) throws IOException {
        byte[] key = Files.readAllBytes(file);
        if (key.length != BYTES) {
            throw refusal("secret.key_damaged", file);
        }
        return new MasterKey(key);
    }

    /** The key of some bytes; there must be 32. */
    public static MasterKey of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a master key has 32 bytes");
        }
        return new MasterKey(bytes.clone());
    }

    /** The bytes, for what is derived from them or sealed under them. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** A key for a purpose of its own, from which nobody gets back to this one (HKDF, RFC 5869). */
    public byte[] derive(String purpose) {
        try {
            return Hkdf.computeHkdf("HMACSHA256", bytes, new byte[0], purpose.getBytes(StandardCharsets.UTF_8), BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC", e);
        }
    }

    private static Fault refusal(String code, Path file) {
        return new Fault(FaultKind.OPERATOR, code, Map.of("file", file.toString()));
    }
}
