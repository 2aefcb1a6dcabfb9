/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.incident;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.resguardo.platform.proof.SignedText;

/**
 * The evidence of an incident as a ZIP: files, the key of the installation, and a signed list of the files' fingerprints. Anyone can check it
 * with nothing but the file, and, to be sure who signed it, with the key that the business gave them.
 */
public final class EvidenceBundle {
    /** The signed list. */
    public static final String MANIFEST = "manifest.txt";

    /** The key. */
    public static final String KEY = "public-key.pem";

    private static final int HASH = 64;
    private static final int SMALL = 1 << 20;

    private EvidenceBundle() {}

    /**
     * What came of a check.
     *
     * @param signed true when the list is signed by the key
     * @param key the fingerprint of the key that was used; empty when there was none
     * @param files how many files are as they were signed
     * @param wrong the names of files that were changed, are missing, or were put in afterwards
     */
    public record Verdict(boolean signed, String key, int files, List<String> wrong) {
        /** True when everything is as it was signed. */
        public boolean sound() {
            return signed && wrong.isEmpty() && files > 0;
        }
    }

    /**
     * Checks a bundle.
     *
     * @param known the key that the business gave out; without it the key in the bundle is taken, which shows only that nothing was changed since
     *     whoever has that key signed it
     * @throws IOException when it is no ZIP that can be read
     */
    public static Verdict verify(InputStream bundle, Optional<PublicKey> known) throws IOException {
        Map<String, String> there = new TreeMap<>();
        String note = "";
        String pem = "";
        try (ZipInputStream zip = new ZipInputStream(bundle)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                DigestInputStream content = new DigestInputStream(zip, sha256());
                String text = new String(content.readNBytes(SMALL), StandardCharsets.UTF_8);
                content.transferTo(java.io.OutputStream.nullOutputStream());
                String hash =
                        HexFormat.of().formatHex(content.getMessageDigest().digest());
                if (entry.getName().equals(MANIFEST)) {
                    note = text;
                } else if (there.put(entry.getName(), hash) != null) {
                    there.put(entry.getName(), "twice");
                }
                pem = entry.getName().equals(KEY) ? text : pem;
            }
        }
        Optional<PublicKey> inside = SignedText.key(pem);
        return verdict(there, note, known.or(() -> inside));
    }

    private static Verdict verdict(Map<String, String> there, String note, Optional<PublicKey> key) {
        Optional<String> list = key.flatMap(one -> SignedText.open(note, one));
        Map<String, String> signed = new LinkedHashMap<>();
        list.ifPresent(text -> text.lines()
                .filter(line -> line.length() > HASH + 2)
                .forEach(line -> signed.put(line.substring(HASH + 2), line.substring(0, HASH))));
        List<String> wrong = new ArrayList<>();
        signed.forEach((name, hash) -> {
            if (!hash.equals(there.get(name))) {
                wrong.add(name);
            }
        });
        there.keySet().stream().filter(name -> !signed.containsKey(name)).forEach(wrong::add);
        return new Verdict(
                list.isPresent(),
                key.map(SignedText::fingerprint).orElse(""),
                signed.size()
                        - (int) signed.keySet().stream().filter(wrong::contains).count(),
                list.isPresent() ? List.copyOf(wrong) : List.of());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
