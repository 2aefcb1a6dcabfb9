/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.platform.FakeClock;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.secret.MasterKey;
import org.resguardo.platform.storage.SqliteFile;
import org.resguardo.platform.storage.SqliteStore;
import org.resguardo.platform.storage.Store;

/** Backups of a bakery's database that is in use. */
class BackupTest {
    private static final BackupKey KEY = key(1);

    @TempDir
    private Path folder;

    private final FakeClock clock = new FakeClock();
    private Path database = Path.of("");
    private @Nullable Store store;

    private static BackupKey key(int first) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) first;
        return BackupKey.of(MasterKey.of(bytes));
    }

    @BeforeEach
    void open() {
        database = folder.resolve("app.db");
        store = SqliteStore.open(database);
        store().change(sql -> sql.execute("create table loaf (number integer not null)"));
    }

    @AfterEach
    void close() {
        store().close();
    }

    private Store store() {
        return Objects.requireNonNull(store);
    }

    private void bake(int number) {
        store().change(sql -> sql.insertInto(DSL.table("loaf"), DSL.field("number"))
                .values(number)
                .execute());
    }

    private Backup make(BackupReason reason) {
        clock.pass(Duration.ofSeconds(1));
        return new BackupMaker(new SqliteFile(database), KEY, clock, "1.2.3").make(backups(), reason, Meter.SILENT);
    }

    private BackupFolder backups() {
        return BackupFolder.in(folder);
    }

    private static BackupManifest verify(Path file) {
        return new BackupReader(file, KEY).verify(Meter.SILENT);
    }

    @Test
    void holdsWhatItSaysAndLeavesNothingOpenBehind() throws IOException {
        bake(1);
        bake(2);
        Backup backup = make(BackupReason.ASKED);
        BackupManifest manifest = verify(backup.file());

        assertThat(manifest.rows()).containsEntry("loaf", 2L);
        assertThat(manifest.program()).isEqualTo("1.2.3");
        assertThat(backups().backups()).containsExactly(backup);
        try (Stream<Path> files = Files.list(backups().path())) {
            assertThat(files).as("no copy that is not sealed").containsExactly(backup.file());
        }
        assertThat(new String(Files.readAllBytes(backup.file()), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("SQLite format", "loaf");
    }

    @Test
    void isRefusedWhenOneBitWasFlippedAnywhere() throws IOException {
        bake(1);
        byte[] sound = Files.readAllBytes(make(BackupReason.ASKED).file());
        Path file = folder.resolve("changed.backup");
        Files.write(file, sound);
        assertThatCode(() -> verify(file)).as("as it was made").doesNotThrowAnyException();

        long seed = new Random().nextLong();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int place = 0; place < sound.length; place++) {
            byte[] changed = sound.clone();
            changed[place] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, changed);
            assertThatThrownBy(() -> verify(file)).as("byte %s", place).isInstanceOf(Fault.class);
        }
    }

    @Test
    void isRefusedWhenItWasCutOrMadeLonger() throws IOException {
        bake(1);
        byte[] sound = Files.readAllBytes(make(BackupReason.ASKED).file());
        Path file = folder.resolve("changed.backup");
        for (int length = 0; length < sound.length; length += 97) {
            Files.write(file, java.util.Arrays.copyOf(sound, length));
            assertThatThrownBy(() -> verify(file))
                    .as("the first %s bytes", length)
                    .isInstanceOf(Fault.class);
        }
        Files.write(file, java.util.Arrays.copyOf(sound, sound.length + 1));
        assertThatThrownBy(() -> verify(file)).hasMessage("backup.damaged");
    }

    @Test
    void opensWithItsOwnKeyOnly() {
        Path file = make(BackupReason.ASKED).file();

        assertThatThrownBy(() -> new BackupReader(file, key(2)).verify(Meter.SILENT))
                .isInstanceOf(Fault.class)
                .hasMessage("backup.other_key");
        assertThatThrownBy(() -> verify(database)).hasMessage("backup.not_ours");
        assertThatThrownBy(() -> verify(folder.resolve("nowhere"))).hasMessage("backup.unreadable");
    }

    @Test
    void losesNothingThatWasAcknowledgedBeforeItBegan() throws InterruptedException {
        Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();
        AtomicBoolean open = new AtomicBoolean(true);
        AtomicInteger next = new AtomicInteger();
        List<Thread> bakers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            bakers.add(Thread.startVirtualThread(() -> {
                while (open.get()) {
                    int number = next.incrementAndGet();
                    bake(number);
                    acknowledged.add(number);
                }
            }));
        }
        int missing = 0;
        int checked = 0;
        for (int round = 0; round < 20; round++) {
            Set<Integer> before = new HashSet<>(acknowledged);
            Path restored = folder.resolve("restored-" + round + ".db");
            new BackupReader(make(BackupReason.ASKED).file(), KEY).extract(restored, Meter.SILENT);
            checked += before.size();
            before.removeAll(loaves(restored));
            missing += before.size();
        }
        open.set(false);
        for (Thread baker : bakers) {
            baker.join();
        }
        System.out.println("20 backups, " + acknowledged.size() + " writes beside them, " + checked + " checked");
        assertThat(checked).as("there was something to lose").isGreaterThan(100);
        assertThat(missing).isZero();
    }

    private static Set<Integer> loaves(Path file) {
        try (Store restored = SqliteStore.open(file)) {
            return new HashSet<>(restored.read(sql ->
                    sql.select(DSL.field("number", Integer.class)).from("loaf").fetch(0, Integer.class)));
        }
    }

    @Test
    void keepsFourteenNightsAndWhatSomebodyAskedFor() {
        Backup asked = make(BackupReason.ASKED);
        Backup first = make(BackupReason.NIGHTLY);
        for (int night = 0; night < 14; night++) {
            make(BackupReason.NIGHTLY);
        }
        assertThat(backups().backups()).hasSize(15).contains(asked).doesNotContain(first);
    }

    @Test
    void clearsAwayWhatAKilledProgramLeft() throws IOException {
        make(BackupReason.ASKED);
        Files.writeString(backups().part("abandoned.db"), "half");
        make(BackupReason.ASKED);
        assertThat(backups().part("abandoned.db")).doesNotExist();
    }

    @Test
    void isNotMadeOfADamagedDatabase() throws IOException {
        for (int number = 0; number < 2_000; number++) {
            bake(number);
        }
        store().close();
        byte[] bytes = Files.readAllBytes(database);
        java.util.Arrays.fill(bytes, bytes.length - 8_192, bytes.length, (byte) 7);
        Files.write(database, bytes);

        assertThatThrownBy(() -> make(BackupReason.NIGHTLY)).isInstanceOf(Fault.class);
        assertThat(backups().backups()).isEmpty();
    }
}
