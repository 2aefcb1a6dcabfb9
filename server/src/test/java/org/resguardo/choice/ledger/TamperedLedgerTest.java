/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.choice.ledger.Recording.Choice;
import org.resguardo.platform.proof.SignedNote;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whatever is changed in the file of a ledger, both verifiers find it and name the first entry that is not as it was written: the one of
 * the program, and the one in docs, which shares no line with it. {@code -Dtamper.count=10000} for more.
 */
class TamperedLedgerTest {
    private static final int COUNT = Integer.getInteger("tamper.count", 300);
    private static final int SIZE = 24;
    private static final Path DOCS = Path.of("../docs").toAbsolutePath().normalize();
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder;

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private List<String> lines = List.of();
    private List<String> older = List.of();
    private String kept = "";

    /** A tampered file: what was done, and the first entry that is not as it was written; 0 where no entry is. */
    private record Tampered(String way, List<String> lines, long first) {}

    @BeforeEach
    void write() throws IOException {
        System.out.println("seed " + seed);
        try (Counter counter = Counter.in(folder.resolve("app.db"), Instant::now, seed)) {
            for (int i = 1; i <= SIZE; i++) {
                counter.choices.record(counter.of(
                        counter.person(random.nextInt(6)),
                        Choice.of(Counter.PURPOSES.get(random.nextInt(3)), random.nextBoolean()),
                        Actor.SELF,
                        Trust.VERIFIED,
                        Instant.ofEpochMilli(1_790_000_000_000L + i)));
                counter.ledger.sign();
                if (i == SIZE / 2) {
                    older = file(counter);
                }
            }
            kept = counter.ledger.sign().orElseThrow();
            lines = file(counter);
        }
    }

    private static List<String> file(Counter counter) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LedgerFile.write(counter.ledger, counter.offers, out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private int begin(List<String> all) {
        return (int)
                all.stream().takeWhile(line -> !line.startsWith("{\"seq\"")).count();
    }

    private Tampered tampered(int way) {
        List<String> copy = new ArrayList<>(lines);
        int begin = begin(copy);
        int place = random.nextInt(SIZE - 1);
        int line = begin + place;
        ObjectNode entry = (ObjectNode) JSON.readTree(copy.get(line));
        switch (way) {
            case 0 -> copy.set(line, other(entry).toString());
            case 1 -> copy.set(line, anew(other(entry)));
            case 2 -> copy.remove(line);
            case 3 -> copy.add(line, copy.get(begin + (place + 1) % SIZE));
            case 4 -> Collections.swap(copy, line, begin + place + 1);
            case 5 -> copy.subList(line, copy.size()).clear();
            case 6 -> copy.set(line, anew(later(entry)));
            case 7 -> {
                ObjectNode empty = JSON.createObjectNode();
                empty.put("seq", place + 1L);
                empty.set("commitment", entry.get("commitment"));
                copy.set(line, empty.toString());
            }
            case 8 -> renumbered(copy, begin, () -> copy.remove(line));
            case 9 -> renumbered(copy, begin, () -> Collections.swap(copy, line, begin + place + 1));
            case 10 -> copy.set(random.nextInt(begin), copy.get(0).replace("choice-", "choicf-"));
            case 11 -> {
                copy.replaceAll(this::resigned);
                return new Tampered("signed with another key", copy, 0);
            }
            default -> {
                return new Tampered("rolled back", older, SIZE / 2 + 1L);
            }
        }
        return new Tampered("way " + way, copy, way == 10 ? 0 : place + 1L);
    }

    private ObjectNode other(ObjectNode entry) {
        String field = List.of("act", "purpose", "subject", "method", "trust", "until", "language")
                .get(random.nextInt(7));
        return entry.put(field, entry.path(field).asString() + "x");
    }

    private static ObjectNode later(ObjectNode entry) {
        return entry.put("at", Long.toString(Long.parseLong(entry.path("at").asString()) + 1));
    }

    /** With the commitment that fits. */
    private static String anew(JsonNode entry) {
        List<String> fields = LedgerFile.FIELDS.stream()
                .map(name -> entry.path(name).asString(""))
                .collect(Collectors.toList());
        byte[] salt = HexFormat.of().parseHex(entry.path("salt").asString());
        byte[] commitment = Entry.commitment(entry.path("seq").asLong(), fields, salt);
        return ((ObjectNode) entry)
                .put("commitment", HexFormat.of().formatHex(commitment))
                .toString();
    }

    private static void renumbered(List<String> copy, int begin, Runnable change) {
        change.run();
        for (int i = begin; i < copy.size(); i++) {
            copy.set(i, anew(((ObjectNode) JSON.readTree(copy.get(i))).put("seq", i - begin + 1L)));
        }
    }

    private String resigned(String line) {
        if (!line.startsWith("{\"checkpoint\"")) {
            return line;
        }
        String note = JSON.readTree(line).get("checkpoint").asString();
        String text = note.substring(0, note.indexOf("\n\n") + 1);
        try {
            KeyPair key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            String origin = text.substring(0, text.indexOf('\n'));
            return JSON.createObjectNode()
                    .put("checkpoint", SignedNote.sign(text, origin, key.getPrivate(), key.getPublic()))
                    .toString();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private LedgerVerdict ours(List<String> file) throws IOException {
        return new LedgerVerifier(List.of(kept), Optional.empty())
                .verify(new BufferedReader(new StringReader(String.join("\n", file))));
    }

    private static long named(LedgerVerdict verdict) {
        return switch (verdict) {
            case LedgerVerdict.Sound sound -> -1;
            case LedgerVerdict.Changed changed -> changed.seq();
            case LedgerVerdict.Rewritten rewritten -> rewritten.first();
            case LedgerVerdict.Words words -> 0;
            case LedgerVerdict.Foreign foreign -> 0;
            case LedgerVerdict.Unreadable unreadable -> 0;
        };
    }

    /** What the verifier in docs says of files, one sentence each. */
    private List<String> theirs(Path list) throws IOException, InterruptedException {
        Path driver = folder.resolve("driver.py");
        Files.writeString(driver, """
                import sys
                sys.path.insert(0, sys.argv[1])
                sys.dont_write_bytecode = True
                import verify_choices
                kept = verify_choices.read(sys.argv[2])
                for path in open(sys.argv[3], encoding="utf-8").read().split():
                    with open(path, encoding="utf-8") as lines:
                        try:
                            print(verify_choices.verify(lines, [kept]))
                        except verify_choices.Wrong as wrong:
                            print(wrong)
                """);
        Path note = folder.resolve("kept.txt");
        Files.writeString(note, kept);
        Path said = folder.resolve("said.txt");
        Process python = new ProcessBuilder(
                        "python3", driver.toString(), DOCS.toString(), note.toString(), list.toString())
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(python.waitFor()).isZero();
        return Files.readAllLines(said);
    }

    @Test
    void bothVerifiersFindNothingWhereNobodyTouchedAnything() throws IOException, InterruptedException {
        assertThat(ours(lines)).isEqualTo(new LedgerVerdict.Sound(SIZE, 0, SIZE, 0));
        Path file = folder.resolve("sound.jsonl");
        Files.write(file, lines);
        Path list = folder.resolve("list.txt");
        Files.writeString(list, file.toString());
        assertThat(theirs(list).getFirst()).startsWith("sound: " + SIZE + " entries");
    }

    @Test
    void bothVerifiersFindEveryTamperingAndNameTheFirstEntry() throws IOException, InterruptedException {
        List<Tampered> all = new ArrayList<>();
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < COUNT; i++) {
            Tampered tampered = tampered(i % 13);
            if (tampered.lines().equals(lines)) {
                continue;
            }
            Path file = folder.resolve("tampered-" + i + ".jsonl");
            Files.write(file, tampered.lines());
            all.add(tampered);
            list.append(file).append('\n');
            assertThat(named(ours(tampered.lines()))).as(tampered.way()).isEqualTo(tampered.first());
        }
        Path names = folder.resolve("list.txt");
        Files.writeString(names, list);
        List<String> said = theirs(names);
        assertThat(said).hasSameSizeAs(all);
        for (int i = 0; i < said.size(); i++) {
            long first = all.get(i).first();
            assertThat(said.get(i))
                    .as(all.get(i).way())
                    .doesNotStartWith("sound")
                    .matches(first == 0 ? ".*" : ".*(entry|entries from) " + first + " .*");
        }
        System.out.println("tampered and found: " + said.size());
    }
}
