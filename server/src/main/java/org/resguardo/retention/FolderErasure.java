/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.resguardo.platform.backup.Backup;
import org.resguardo.platform.backup.BackupFolder;
import org.resguardo.platform.step.DataSubject;
import org.resguardo.platform.step.ErasureReplay;
import org.resguardo.platform.step.ErasureReport;
import org.resguardo.platform.step.ErasureReport.Line;
import org.resguardo.platform.step.ErasureReport.Outcome;
import org.resguardo.platform.step.ErasureStep;
import org.resguardo.platform.step.Forgotten;
import org.resguardo.platform.step.Step;
import org.resguardo.platform.storage.Store;

/**
 * The last part of an erasure: what the parts before it deleted leaves the files too. The files of the database are written anew, so that
 * neither a free page nor the log of changes holds it; what uploads left behind when the program was killed goes, and so does a database
 * that a restoration put aside, once thirty days have shown that nobody needs it.
 *
 * <p>Backups are sealed and whole, and nobody is taken out of one: they hold her until they age out, which is told with their day. One
 * that is restored before that is gone through by every step's {@link ErasureReplay}.
 */
public final class FolderErasure implements ErasureStep, ErasureReplay {
    /** How long a database stays that a restoration put aside. */
    public static final Duration PUT_ASIDE = Duration.ofDays(30);

    private static final Duration LEFT_BEHIND = Duration.ofDays(1);
    private static final int RANK = 10_000;
    private static final String PLACE = "retention";

    private final Path folder;
    private final Store store;
    private final BackupFolder backups;
    private final InstantSource clock;
    private final ZoneId zone;
    private final BooleanSupplier scanning;

    /**
     * Erases from a data folder and its database.
     *
     * @param zone in which days begin
     * @param scanning tells whether dropped files still wait for the look at them
     */
    public FolderErasure(
            Path folder,
            Store store,
            BackupFolder backups,
            InstantSource clock,
            ZoneId zone,
            BooleanSupplier scanning) {
        this.folder = folder;
        this.store = store;
        this.backups = backups;
        this.clock = clock;
        this.zone = zone;
        this.scanning = scanning;
    }

    @Override
    public Step step() {
        return Step.RETENTION;
    }

    @Override
    public int rank() {
        return RANK;
    }

    @Override
    public ErasureReport erase(DataSubject person, Run run) {
        run.check();
        long gone = sweep();
        List<Line> lines = new ArrayList<>();
        if (gone > 0) {
            lines.add(new Line(PLACE, Outcome.ERASED, gone, "retention.erasure.left_behind", Map.of()));
        }
        List<Path> aside = aside();
        if (!aside.isEmpty()) {
            LocalDate until =
                    aside.stream().map(this::until).max(LocalDate::compareTo).orElseThrow();
            lines.add(new Line(
                    PLACE,
                    Outcome.KEPT,
                    aside.size(),
                    "retention.erasure.put_aside",
                    Map.of("until", until.toString())));
        }
        List<Backup> made = backups.backups();
        if (!made.isEmpty()) {
            String last = LocalDate.ofInstant(made.getFirst().madeAt(), zone).toString();
            lines.add(new Line(PLACE, Outcome.KEPT, made.size(), "retention.erasure.backups", Map.of("last", last)));
        }
        store.compact();
        return new ErasureReport(lines);
    }

    private LocalDate until(Path aside) {
        return LocalDate.ofInstant(changed(aside).plus(PUT_ASIDE), zone);
    }

    @Override
    public long eraseAgain(Forgotten forgotten) {
        long gone = sweep();
        store.compact();
        return gone;
    }

    /** Deletes what nobody needs any more; gives how many files and folders that were. */
    private long sweep() {
        Instant now = clock.instant();
        long gone = 0;
        for (Path left : entries(folder.resolve("dropped"), scanning.getAsBoolean() ? "[!0-9]*" : "*")) {
            gone += deleteBefore(left, now.minus(LEFT_BEHIND));
        }
        for (Path aside : aside()) {
            gone += deleteBefore(aside, now.minus(PUT_ASIDE));
        }
        return gone;
    }

    private List<Path> aside() {
        return entries(folder, "replaced-*");
    }

    private static List<Path> entries(Path in, String pattern) {
        if (!Files.isDirectory(in)) {
            return List.of();
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(in, pattern)) {
            List<Path> all = new ArrayList<>();
            entries.forEach(all::add);
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant changed(Path path) {
        try {
            return Files.getLastModifiedTime(path).toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int deleteBefore(Path path, Instant limit) {
        if (!changed(path).isBefore(limit)) {
            return 0;
        }
        try {
            Files.walkFileTree(path, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path left, @Nullable IOException failure) throws IOException {
                    Files.delete(left);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return 1;
    }
}
