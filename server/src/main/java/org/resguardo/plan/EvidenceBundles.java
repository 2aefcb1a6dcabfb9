/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.plan;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.resguardo.platform.audit.AuditEntry;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.plan.EvidenceFolder;
import org.resguardo.platform.plan.EvidencePart;
import org.resguardo.platform.plan.EvidenceTable;
import org.resguardo.platform.proof.SignedText;
import org.resguardo.platform.proof.SigningKey;
import org.resguardo.platform.words.Dictionary;
import org.resguardo.platform.words.Language;
import org.resguardo.platform.words.Words;
import org.resguardo.protection.incident.EvidenceBundle;

/**
 * Everything that shows what the business does for privacy, as one ZIP: the plan, what each step puts in, the audit log, and a signed list
 * of all fingerprints. {@link EvidenceBundle} checks it with nothing but the file, and so does {@code docs/verify_evidence.py}.
 */
public final class EvidenceBundles {
    private final List<EvidencePart> parts;
    private final Paper paper;
    private final AuditLog log;
    private final Dictionary dictionary;
    private final SigningKey key;

    /** Makes the plan as a PDF in a language. */
    @FunctionalInterface
    public interface Paper {

        /** The PDF. */
        byte[] in(Language language);
    }

    /** Bundles of these parts, signed by a key. */
    public EvidenceBundles(List<EvidencePart> parts, Paper paper, AuditLog log, Dictionary dictionary, SigningKey key) {
        this.parts = List.copyOf(parts);
        this.paper = paper;
        this.log = log;
        this.dictionary = dictionary;
        this.key = key;
    }

    /** Writes a bundle. The stream stays open. */
    public void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        StringBuilder manifest = new StringBuilder();
        EvidenceFolder root = (name, content) -> manifest.append(put(zip, name, content))
                .append("  ")
                .append(name)
                .append('\n');
        for (Language language : Language.values()) {
            root.text("read-me-" + language.tag() + ".txt", readMe(dictionary.in(language)));
            byte[] plan = paper.in(language);
            root.file("plan-" + language.tag() + ".pdf", file -> file.write(plan));
        }
        for (EvidencePart part : parts) {
            String folder = part.step().number() + "-" + part.step().name().toLowerCase(Locale.ROOT) + "/";
            part.put((name, content) -> root.file(folder + name, content));
        }
        root.text("audit/log.tsv", entries());
        root.text("audit/checkpoint.txt", log.sign());
        root.text(EvidenceBundle.KEY, SignedText.pem(key.publicKey()));
        byte[] signed = key.signed(manifest.toString()).getBytes(StandardCharsets.UTF_8);
        put(zip, EvidenceBundle.MANIFEST, file -> file.write(signed));
        zip.finish();
    }

    /** Puts a file in, and gives its SHA-256 in hexadecimal. */
    private static String put(ZipOutputStream zip, String name, EvidenceFolder.Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        DigestOutputStream file = new DigestOutputStream(new Unclosed(zip), sha256());
        content.write(file);
        file.flush();
        zip.closeEntry();
        return HexFormat.of().formatHex(file.getMessageDigest().digest());
    }

    private String entries() {
        EvidenceTable table = new EvidenceTable("number", "at", "actor", "action", "object");
        List<AuditEntry> newest = log.latest(Integer.MAX_VALUE);
        newest.reversed()
                .forEach(one -> table.row(one.seq(), one.happenedAt(), one.actor(), one.action(), one.object()));
        return table.text();
    }

    private String readMe(Words words) {
        return String.join(
                        "\n\n",
                        words.say("plan.evidence.read_me.what"),
                        words.say("plan.evidence.read_me.check"),
                        words.say("plan.evidence.read_me.key", "fingerprint", SignedText.fingerprint(key.publicKey())),
                        words.say("plan.evidence.read_me.people"))
                + "\n";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** A stream that what is written into it cannot close. */
    private static final class Unclosed extends java.io.FilterOutputStream {
        private Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
