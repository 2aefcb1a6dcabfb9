/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.resguardo.choice.purpose.ChoiceText;
import org.resguardo.platform.proof.Checkpoint;
import org.resguardo.platform.proof.MerkleTree;
import org.resguardo.platform.proof.Sha256;
import org.resguardo.platform.proof.SignedNote;
import org.resguardo.platform.words.Language;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the file of a ledger against its own signed states, and against those that were kept elsewhere. */
public final class LedgerVerifier {
    /** What stands before the 32 bytes of an Ed25519 key (RFC 8410, 4). */
    private static final byte[] KEY_HEAD = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final JsonMapper JSON = new JsonMapper();

    private final List<String> kept;
    private final Optional<String> known;
    private final TreeMap<Long, Checkpoint> signed = new TreeMap<>();
    private final Set<String> texts = new HashSet<>();
    private final BitSet emptied = new BitSet();
    private final BitSet excused = new BitSet();
    private final MerkleTree tree = new MerkleTree();
    private String origin = "";
    private long lastGood;
    private int held;
    private Optional<LedgerVerdict> bad = Optional.empty();

    /**
     * A verifier for one look.
     *
     * @param kept signed states that were kept elsewhere
     * @param known the public key, in base64, when it is known from elsewhere
     */
    public LedgerVerifier(List<String> kept, Optional<String> known) {
        this.kept = kept;
        this.known = known;
    }

    /** Reads the lines of a file to the end, or to the first thing that is wrong. */
    public LedgerVerdict verify(BufferedReader lines) throws IOException {
        long number = 0;
        PublicKey key = null;
        for (String line = lines.readLine(); line != null && bad.isEmpty(); line = lines.readLine()) {
            number++;
            try {
                JsonNode node = JSON.readTree(line);
                if (key == null) {
                    Optional<PublicKey> first = head(node);
                    if (first.isEmpty()) {
                        return new LedgerVerdict.Foreign();
                    }
                    key = first.get();
                    for (String note : kept) {
                        checkpoint(note, key);
                    }
                } else {
                    line(node, key, number);
                }
            } catch (JacksonException | IllegalArgumentException e) {
                return new LedgerVerdict.Unreadable(number);
            }
        }
        return key == null ? new LedgerVerdict.Unreadable(1) : bad.orElseGet(this::end);
    }

    private Optional<PublicKey> head(JsonNode node) {
        String base64 = node.path("key").asString("");
        origin = node.path("origin").asString("");
        boolean ours = node.path("format").asString("").equals(LedgerFile.FORMAT)
                && known.map(base64::equals).orElse(true);
        return ours ? key(base64).filter(found -> named(origin, found)) : Optional.empty();
    }

    /** The name of a ledger holds a piece of its key's fingerprint: who knows the name knows the key. */
    static boolean named(String origin, PublicKey key) {
        return origin.endsWith("-" + HexFormat.of().formatHex(Sha256.of(key.getEncoded()), 0, 8));
    }

    /** A public key from its 32 bytes in base64. */
    public static Optional<PublicKey> key(String base64) {
        try {
            byte[] raw = Base64.getDecoder().decode(base64);
            byte[] encoded = Arrays.copyOf(KEY_HEAD, KEY_HEAD.length + raw.length);
            System.arraycopy(raw, 0, encoded, KEY_HEAD.length, raw.length);
            return Optional.of(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void line(JsonNode node, PublicKey key, long number) {
        if (node.has("seq")) {
            entry(node);
        } else if (node.has("checkpoint")) {
            checkpoint(node.get("checkpoint").asString(), key);
        } else {
            text(node.path("text"), number);
        }
    }

    private void text(JsonNode node, long number) {
        ChoiceText text = new ChoiceText(
                node.path("purpose").asString(),
                node.path("version").asInt(),
                Language.of(node.path("language").asString()).orElseThrow(IllegalArgumentException::new),
                new ChoiceText.Wording(
                        node.path("title").asString(),
                        node.path("question").asString(),
                        node.path("meaning").asString(),
                        node.path("yes").asString(),
                        node.path("no").asString()));
        if (!text.hash().equals(node.path("hash").asString())) {
            bad = Optional.of(new LedgerVerdict.Words(number));
        }
        texts.add(text.hash());
    }

    private void checkpoint(String note, PublicKey key) {
        Optional<Checkpoint> opened = SignedNote.open(note, origin, key)
                .flatMap(Checkpoint::parse)
                .filter(checkpoint -> checkpoint.origin().equals(origin));
        if (opened.isEmpty()) {
            bad = Optional.of(new LedgerVerdict.Foreign());
            return;
        }
        Checkpoint old = signed.put(opened.get().size(), opened.get());
        if (old != null && !old.sameAs(opened.get())) {
            bad = Optional.of(new LedgerVerdict.Rewritten(1, old.size()));
        }
    }

    private void entry(JsonNode node) {
        long expected = tree.size() + 1;
        boolean empty = !node.has("salt");
        byte[] commitment = HexFormat.of().parseHex(node.path("commitment").asString());
        if (node.path("seq").asLong() != expected || !(empty || committed(node, expected, commitment))) {
            bad = Optional.of(new LedgerVerdict.Changed(expected));
            return;
        }
        if (empty) {
            emptied.set(Math.toIntExact(expected));
        }
        tree.add(commitment);
        Checkpoint checkpoint = signed.get(tree.size());
        if (checkpoint != null) {
            hold(checkpoint);
        }
    }

    private void hold(Checkpoint checkpoint) {
        if (Arrays.equals(checkpoint.root(), tree.root())) {
            lastGood = checkpoint.size();
            held++;
        } else {
            bad = Optional.of(new LedgerVerdict.Rewritten(lastGood + 1, checkpoint.size()));
        }
    }

    private boolean committed(JsonNode node, long seq, byte[] commitment) {
        List<String> fields = new ArrayList<>(LedgerFile.FIELDS.size());
        LedgerFile.FIELDS.forEach(name -> fields.add(node.path(name).asString("")));
        String text = node.path("text").asString("");
        if (node.path("act").asString("").equals(Act.ERASED.id())) {
            excuse(node.path("detail").asString(""), seq);
        }
        byte[] salt = HexFormat.of().parseHex(node.path("salt").asString());
        return (text.isEmpty() || texts.contains(text))
                && salt.length == Entry.SALT_BYTES
                && Arrays.equals(Entry.commitment(seq, fields, salt), commitment);
    }

    /** An erasure names the entries before it that it emptied. */
    private void excuse(String places, long before) {
        for (String range : places.split(",")) {
            String[] ends = range.split("-");
            int first = Integer.parseInt(ends[0]);
            int last = Integer.parseInt(ends[ends.length - 1]);
            if (last < before) {
                excused.set(first, last + 1);
            }
        }
    }

    private LedgerVerdict end() {
        BitSet unexplained = (BitSet) emptied.clone();
        unexplained.andNot(excused);
        if (!unexplained.isEmpty()) {
            return new LedgerVerdict.Changed(unexplained.nextSetBit(0));
        }
        Long missing = signed.higherKey(tree.size());
        return missing == null
                ? new LedgerVerdict.Sound(tree.size(), emptied.cardinality(), held, tree.size() - lastGood)
                : new LedgerVerdict.Rewritten(tree.size() + 1, missing);
    }
}
