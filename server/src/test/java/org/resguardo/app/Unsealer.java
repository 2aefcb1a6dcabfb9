/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Opens whatever lies sealed in a data folder, as somebody would who has taken the whole folder with its key. It asks the program for
 * nothing: it takes every blob of every table and every sealed file, and runs the cipher over it with every key that it finds, without
 * asking what the seal was for (AES-GCM without its tag is AES in counter mode from 2; NIST SP 800-38D, 7.2). What a key does not fit
 * becomes noise.
 */
final class Unsealer {
    private static final int PREFIX = 5;
    private static final int IV = 12;
    private static final int TAG = 16;
    private static final int KEY = 32;

    private final Path folder;
    private final SecretKeySpec vault;
    private byte[] vaultSign = new byte[0];
    private final List<SecretKeySpec> heaps = new ArrayList<>();

    /** Opens a folder with the key that lies in it. */
    Unsealer(Path folder) throws Exception {
        this.folder = folder;
        try (Connection connection = database();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select sealed from keyset where name = 'vault'")) {
            rows.next();
            vault = vault(Files.readAllBytes(folder.resolve("master.key")), rows.getBytes(1));
        }
        for (String column : List.of("sealing_key from rights_case", "quarantine_key from disposal_run")) {
            blobs("select " + column, closed -> {
                byte[] key = open(vault, closed, PREFIX);
                if (key.length == KEY) {
                    heaps.add(new SecretKeySpec(key, "AES"));
                }
            });
        }
    }

    private Connection database() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("app.db"));
    }

    @AccessesPartialKey
    private SecretKeySpec vault(byte[] master, byte[] sealed) throws GeneralSecurityException {
        AesGcmParameters parameters = AesGcmParameters.builder()
                .setKeySizeBytes(KEY)
                .setIvSizeBytes(IV)
                .setTagSizeBytes(TAG)
                .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                .build();
        AesGcmKey key = AesGcmKey.builder()
                .setParameters(parameters)
                .setKeyBytes(SecretBytes.copyFrom(master, InsecureSecretKeyAccess.get()))
                .build();
        Aead aead = KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(key).withFixedId(1).makePrimary())
                .build()
                .getPrimitive(AeadConfig2026.get(), Aead.class);
        AesGcmKey inner = (AesGcmKey) TinkProtoKeysetFormat.parseEncryptedKeyset(
                        sealed, aead, "keyset vault".getBytes(StandardCharsets.UTF_8), AeadConfig2026.get())
                .getPrimary()
                .getKey();
        vaultSign = inner.getOutputPrefix().toByteArray();
        return new SecretKeySpec(inner.getKeyBytes().toByteArray(InsecureSecretKeyAccess.get()), "AES");
    }

    /** Hands over what every seal holds, and noise. */
    void each(Consumer<byte[]> taker) throws SQLException, IOException {
        for (String table : texts("select name from sqlite_master where type = 'table'")) {
            for (String column : texts("select name from pragma_table_info('" + table + "')")) {
                blobs(
                        "select \"" + column + "\" from \"" + table + "\" where typeof(\"" + column + "\") = 'blob'",
                        closed -> open(closed, table.startsWith("rights_") ? heaps : List.of(), taker));
            }
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (file.toString().contains("letters")) {
                    open(Files.readAllBytes(file), List.of(), taker);
                } else if (file.toString().endsWith(".sealed")) {
                    frames(ByteBuffer.wrap(Files.readAllBytes(file)), taker);
                }
            }
        }
    }

    /**
     * Hands over what a sealed file holds, wherever it was copied to, with every key that lies anywhere in the folder: also in free pages
     * of the database and in its log of changes.
     */
    void each(Path copy, Consumer<byte[]> taker) throws IOException {
        heaps.clear();
        byte[] sign = Arrays.copyOf(vaultSign, PREFIX);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                for (int i = 0; i + PREFIX + IV + KEY + TAG <= bytes.length; i++) {
                    if (Arrays.equals(bytes, i, i + PREFIX, sign, 0, PREFIX)) {
                        byte[] sealed = Arrays.copyOfRange(bytes, i, i + PREFIX + IV + KEY + TAG);
                        heaps.add(new SecretKeySpec(open(vault, sealed, PREFIX), "AES"));
                    }
                }
            }
        }
        frames(ByteBuffer.wrap(Files.readAllBytes(copy)), taker);
    }

    private void frames(ByteBuffer file, Consumer<byte[]> taker) {
        while (file.remaining() > Integer.BYTES) {
            byte[] sealed = new byte[file.getInt()];
            file.get(sealed).getInt();
            open(sealed, heaps, taker);
        }
    }

    private void open(byte[] sealed, List<SecretKeySpec> keys, Consumer<byte[]> taker) {
        if (sealed.length > PREFIX + IV + TAG) {
            taker.accept(open(vault, sealed, PREFIX));
            keys.forEach(key -> taker.accept(open(key, sealed, 0)));
        }
    }

    private static byte[] open(SecretKeySpec key, byte[] sealed, int prefix) {
        try {
            byte[] counter = Arrays.copyOf(Arrays.copyOfRange(sealed, prefix, prefix + IV), TAG);
            counter[TAG - 1] = 2;
            Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, key, new IvParameterSpec(counter));
            return cipher.doFinal(sealed, prefix + IV, sealed.length - prefix - IV - TAG);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES", e);
        }
    }

    private List<String> texts(String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection connection = database();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private void blobs(String query, Consumer<byte[]> taker) throws SQLException {
        try (Connection connection = database();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                byte[] blob = rows.getBytes(1);
                if (blob != null) {
                    taker.accept(blob);
                }
            }
        }
    }
}
