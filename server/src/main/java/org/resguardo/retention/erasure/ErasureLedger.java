/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention.erasure;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;
import org.resguardo.platform.folder.DataFolder;
import org.resguardo.platform.folder.DurableFile;
import org.resguardo.platform.step.Forgotten;

/**
 * Whom the business was asked to forget: keyed hashes of e-mail addresses and telephone numbers, with the place and the day.
 *
 * <p>It is a file of its own beside the database. A backup of the database brings people back that were erased since; the ledger
 * does not go back with it and says whom to forget again. A copy as of now lies among the backups, so that both reach a new
 * machine. Lines are only added, and a line is on the disk before {@link #add} returns. Without the key of the program a line
 * tells nothing, and nobody can make one.
 *
 * <p>Names are left out: whoever has the same name would be forgotten too.
 */
public final class ErasureLedger {
    /** Its name in the data folder and among the backups. */
    public static final String NAME = "erased.ledger";

    private static final int PERSON_LETTERS = 16;

    private final Path file;
    private final Path copy;
    private final UnaryOperator<String> hash;
    private final InstantSource clock;
    private long length = -1;
    private List<LedgerLine> lines = List.of();
    private Map<String, Erased> byHash = Map.of();

    /**
     * The ledger in a file, which need not be there yet.
     *
     * @param copy where a copy is kept
     * @param hash how an identifier is hashed, however it was typed
     */
    public ErasureLedger(Path file, Path copy, UnaryOperator<String> hash, InstantSource clock) {
        this.file = file;
        this.copy = copy;
        this.hash = hash;
        this.clock = clock;
    }

    /**
     * Notes that a person is to be forgotten.
     *
     * @param identifiers her addresses and numbers; what is neither is not noted
     * @param place in which data store; empty for everywhere
     * @return how many of them were not known yet
     */
    public synchronized int add(Collection<String> identifiers, Optional<Long> place) {
        return add(identifiers, place, true);
    }

    /** Notes that a person came back by her own wish: from now on her data may be there again. */
    public synchronized int withdraw(Collection<String> identifiers) {
        return add(identifiers, Optional.empty(), false);
    }

    private int add(Collection<String> identifiers, Optional<Long> place, boolean erased) {
        Set<String> hashes = identifiers.stream()
                .filter(Identifiers::identifies)
                .map(hash)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (hashes.isEmpty()) {
            return 0;
        }
        String person = hashes.iterator().next().substring(0, PERSON_LETTERS);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        return append(() -> hashes.stream()
                .filter(one -> covers(byHash, one, place) != erased)
                .map(one -> new LedgerLine(erased, one, person, place, today))
                .toList());
    }

    /** True when somebody known by this is to be forgotten everywhere. */
    public boolean erased(String identifier) {
        return erasedAt(identifier, Optional.empty());
    }

    /** True when somebody known by this is to be forgotten in a place. */
    public boolean erased(String identifier, long place) {
        return erasedAt(identifier, Optional.of(place));
    }

    private boolean erasedAt(String identifier, Optional<Long> place) {
        return forgotten(place).test(identifier);
    }

    /** Who is to be forgotten as of now, in a place or everywhere, for a look at many. */
    public synchronized Predicate<String> forgotten(Optional<Long> place) {
        refresh();
        Map<String, Erased> now = byHash;
        return now.isEmpty() ? identifier -> false : identifier -> covers(now, hash.apply(identifier), place);
    }

    /** Who is to be forgotten everywhere as of now, and since which day. */
    public synchronized Forgotten forgotten() {
        refresh();
        Map<String, Erased> now = byHash;
        return now.isEmpty()
                ? identifier -> Optional.empty()
                : identifier -> Optional.ofNullable(now.get(hash.apply(identifier)))
                        .filter(erased -> erased.covers(Optional.empty()))
                        .map(Erased::day);
    }

    private static boolean covers(Map<String, Erased> people, String one, Optional<Long> place) {
        Erased erased = people.get(one);
        return erased != null && erased.covers(place);
    }

    /** Where somebody is to be forgotten, line by line. */
    private record Erased(String person, Set<Optional<Long>> places, LocalDate day) {
        boolean covers(Optional<Long> place) {
            return places.contains(Optional.<Long>empty()) || places.contains(place);
        }

        Erased after(LedgerLine line) {
            Set<Optional<Long>> now = new HashSet<>();
            if (line.erased()) {
                now.addAll(places);
                now.add(line.place());
            }
            return new Erased(person, now, line.day());
        }
    }

    /** How many lines there are; it only grows. */
    public synchronized long size() {
        refresh();
        return lines.size();
    }

    /** How many people are to be forgotten. */
    public synchronized long people() {
        refresh();
        return byHash.values().stream()
                .filter(erased -> !erased.places().isEmpty())
                .map(Erased::person)
                .distinct()
                .count();
    }

    /** Takes over what another copy of this ledger knows and this one does not, as after a move to a new machine. */
    public synchronized int takeOver(Path other) {
        if (!Files.exists(other)) {
            return 0;
        }
        List<LedgerLine> theirs = read(other);
        return append(() -> {
            Set<LedgerLine> known = Set.copyOf(lines);
            return theirs.stream().filter(line -> !known.contains(line)).toList();
        });
    }

    /** Puts a copy as of now beside backups that are kept elsewhere. */
    public synchronized void copyInto(Path folder) {
        try {
            if (Files.exists(file)) {
                DurableFile.write(folder.resolve(NAME), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new Fault(FaultKind.PASSING, "retention.forgotten.unusable");
        }
    }

    private interface Addition {
        List<LedgerLine> lines();
    }

    /** Asks what is new only once nobody else can write, and cuts away an end that a crash left half written. */
    private int append(Addition addition) {
        try (FileChannel channel = FileChannel.open(
                        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock alone = channel.lock()) {
            length = -1;
            cutEnd(channel);
            refresh();
            List<LedgerLine> added = alone.isValid() ? addition.lines() : List.of();
            if (!added.isEmpty()) {
                String text = added.stream().map(LedgerLine::text).collect(Collectors.joining());
                write(channel, text.getBytes(StandardCharsets.UTF_8));
                DurableFile.sync(folder(file));
                length = -1;
                refresh();
                copy();
            }
            return added.size();
        } catch (IOException e) {
            throw new Fault(FaultKind.PASSING, "retention.forgotten.unusable");
        }
    }

    private static void write(FileChannel channel, byte[] bytes) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        long at = channel.size();
        while (rest.hasRemaining()) {
            at += channel.write(rest, at);
        }
        channel.force(true);
    }

    private static void cutEnd(FileChannel channel) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        for (long end = channel.size(); end > 0; end--) {
            channel.read(last.clear(), end - 1);
            if (last.get(0) == '\n') {
                channel.truncate(end);
                return;
            }
        }
        channel.truncate(0);
    }

    private static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IllegalArgumentException("a file lies in a folder");
        }
        return folder;
    }

    private void copy() throws IOException {
        DataFolder.makePrivate(folder(copy));
        DurableFile.write(copy, Files.readAllBytes(file));
    }

    private void refresh() {
        long now = size(file);
        if (now != length) {
            lines = read(file);
            Map<String, Erased> people = new HashMap<>();
            for (LedgerLine line : lines) {
                Erased before = people.getOrDefault(line.hash(), new Erased(line.person(), Set.of(), line.day()));
                people.put(line.hash(), before.after(line));
            }
            byHash = people;
            length = now;
        }
    }

    private static long size(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw new Fault(FaultKind.PASSING, "retention.forgotten.unusable");
        }
    }

    /** The lines that are whole. */
    private static List<LedgerLine> read(Path file) {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file, StandardCharsets.ISO_8859_1).stream()
                            .flatMap(text -> LedgerLine.of(text).stream())
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new Fault(FaultKind.PASSING, "retention.forgotten.unusable");
        }
    }
}
