/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Base64;
import org.resguardo.connector.edit.Editor;

/**
 * Sealing a column of a SQLite file, against a bare loop that encrypts by Google Tink and updates by hand: both read a thousand rows behind the last
 * one, write them by their key, and commit. {@code bench/results/sealing.txt}.
 */
public final class SealingBenchmark {
    private static final int LOT = Sealer.LOT;

    private SealingBenchmark() {}

    /** Takes the number of rows and the number of rounds. */
    public static void main(String[] args) throws Exception {
        int rows = Integer.parseInt(args[0]);
        int rounds = Integer.parseInt(args[1]);
        double[] wall = new double[rounds];
        double[] cpu = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            long[] bare = timed(rows, SealingBenchmark::byHand);
            long[] ours = timed(rows, SealingBenchmark::bySealer);
            wall[round] = (double) ours[0] / bare[0];
            cpu[round] = (double) ours[1] / bare[1];
            System.out.printf(
                    "round %d: %d values, bare %.2f s (cpu %.2f), sealer %.2f s (cpu %.2f), ratio %.2f (cpu %.2f)%n",
                    round + 1,
                    rows,
                    bare[0] / 1e9,
                    bare[1] / 1e9,
                    ours[0] / 1e9,
                    ours[1] / 1e9,
                    wall[round],
                    cpu[round]);
        }
        Arrays.sort(wall);
        Arrays.sort(cpu);
        System.out.printf("median ratio %.2f, of cpu %.2f%n", wall[rounds / 2], cpu[rounds / 2]);
        System.exit(0);
    }

    /** Work on a filled column. */
    interface Work {
        void on(SealingRig rig) throws Exception;
    }

    private static long[] timed(int rows, Work work) throws Exception {
        Path folder = Files.createTempDirectory("sealing-benchmark");
        try (SealingRig rig = new SealingRig(folder)) {
            rig.fill(rows);
            var threads = ManagementFactory.getThreadMXBean();
            long began = System.nanoTime();
            long cpu = threads.getCurrentThreadCpuTime();
            work.on(rig);
            return new long[] {System.nanoTime() - began, threads.getCurrentThreadCpuTime() - cpu};
        }
    }

    private static void bySealer(SealingRig rig) throws Exception {
        try (Editor editor = rig.editor()) {
            new Sealer(editor, editor.table("main.cliente"), "ssn")
                    .seal(SealingRig.seal(ColumnKeys.make(SealingKind.ENCRYPT)), seen -> {});
        }
    }

    private static void byHand(SealingRig rig) throws Exception {
        Aead aead = KeysetHandle.generateNew(PredefinedAeadParameters.XCHACHA20_POLY1305, AeadConfig2026.get())
                .getPrimitive(AeadConfig2026.get(), Aead.class);
        try (Connection shop = rig.connect();
                Statement wait = shop.createStatement();
                PreparedStatement read =
                        shop.prepareStatement("SELECT id, ssn FROM cliente WHERE id > ? ORDER BY id LIMIT " + LOT);
                PreparedStatement write = shop.prepareStatement("UPDATE cliente SET ssn = ? WHERE id = ?")) {
            wait.execute("PRAGMA synchronous = FULL");
            shop.setAutoCommit(false);
            long last = 0;
            int seen = LOT;
            while (seen == LOT) {
                seen = 0;
                read.setLong(1, last);
                try (ResultSet found = read.executeQuery()) {
                    while (found.next()) {
                        seen++;
                        last = found.getLong(1);
                        byte[] sealed = aead.encrypt(
                                found.getString(2).getBytes(StandardCharsets.UTF_8),
                                Long.toString(last).getBytes(StandardCharsets.US_ASCII));
                        write.setString(1, Base64.getUrlEncoder().encodeToString(sealed));
                        write.setLong(2, last);
                        write.addBatch();
                    }
                }
                write.executeBatch();
                shop.commit();
            }
        }
    }
}
