/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.backup;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;

/**
 * The file of a backup: a line that says what it is and which key seals it, then, sealed and compressed, the manifest and the database.
 * The line is part of what the seal covers, so that no bit of the file can change unnoticed.
 */
final class Sealed {
    private static final String MAGIC = "RESGUARDO BACKUP 1 ";
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final BackupKey key;

    Sealed(Path file, BackupKey key) {
        this.file = file;
        this.key = key;
    }

    private byte[] line() {
        return (MAGIC + key.id() + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** Writes the file. */
    void write(BackupManifest manifest, Path database, Meter meter) throws IOException {
        try (OutputStream out = new BufferedOutputStream(
                Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
            out.write(line());
            try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(sealing(out), BUFFER));
                    InputStream in = Files.newInputStream(database)) {
                data.writeUTF(manifest.text());
                copy(in, data, new Counted(meter, "backup.doing.sealing", manifest.size()));
            }
        }
    }

    private OutputStream sealing(OutputStream out) throws IOException {
        try {
            return key.seal().newEncryptingStream(out, line());
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /** Reads the whole file, writes the database out, and holds it against the manifest. Refuses what is not as it was written. */
    BackupManifest read(OutputStream database, Meter meter) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            checkLine(in);
            return read(key.seal().newDecryptingStream(in, line()), database, meter);
        } catch (IOException | GeneralSecurityException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw refusal("backup.damaged");
        }
    }

    private BackupManifest read(InputStream opened, OutputStream database, Meter meter) throws IOException {
        DataInputStream data = new DataInputStream(new GZIPInputStream(opened, BUFFER));
        BackupManifest manifest = BackupManifest.of(data.readUTF());
        Counted counted = new Counted(meter, "backup.doing.checking", manifest.size());
        MessageDigest hash = hash();
        copy(data, new DigestOutputStream(database, hash), counted);
        boolean whole = counted.done() == manifest.size()
                && opened.read() < 0
                && HexFormat.of().formatHex(hash.digest()).equals(manifest.hash());
        if (!whole) {
            throw refusal("backup.damaged");
        }
        return manifest;
    }

    private void checkLine(InputStream in) throws IOException {
        byte[] ours = line();
        String line = new String(in.readNBytes(ours.length), StandardCharsets.US_ASCII);
        if (!line.startsWith(MAGIC)) {
            throw refusal("backup.not_ours");
        }
        if (!line.equals(new String(ours, StandardCharsets.US_ASCII))) {
            throw refusal("backup.other_key");
        }
    }

    private static void copy(InputStream in, OutputStream out, Counted counted) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            out.write(buffer, 0, read);
            counted.add(read);
        }
    }

    /** What the manifest's hash is made with. */
    static MessageDigest hash() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private Fault refusal(String code) {
        return new Fault(FaultKind.LASTING, code, Map.of("file", String.valueOf(file.getFileName())));
    }
}
