/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.resguardo.platform.pdf.Documents;
import org.resguardo.platform.proof.SignedText;
import org.resguardo.platform.proof.SigningKey;
import org.resguardo.platform.words.Dictionary;
import org.resguardo.platform.words.Language;
import org.resguardo.protection.incident.EvidenceBundle;
import org.resguardo.protection.incident.Statement;
import org.resguardo.protection.incident.Subject;
import org.resguardo.protection.incident.letter.Addressed;
import org.resguardo.protection.incident.letter.Contacts;
import org.resguardo.protection.incident.letter.Letter;
import org.resguardo.protection.incident.letter.LetterPlan;
import org.resguardo.protection.incident.letter.LetterWriter;
import org.resguardo.protection.incident.mailing.Mailing;
import org.resguardo.protection.incident.mailing.Mailings;

/**
 * The evidence of an incident as one file: the report and the letters in both languages, all statements, what was printed, and a signed list of
 * their fingerprints with the key to check it, so that nobody needs this program's data to see that nothing was changed.
 */
public final class Bundles {
    private final Dictionary dictionary;
    private final Documents documents;
    private final Reports reports;
    private final Mailings mailings;
    private final SigningKey key;

    /** Bundles of these reports, signed by a key. */
    public Bundles(Dictionary dictionary, Documents documents, Reports reports, Mailings mailings, SigningKey key) {
        this.dictionary = dictionary;
        this.documents = documents;
        this.reports = reports;
        this.mailings = mailings;
        this.key = key;
    }

    /** Writes a bundle. The stream stays open. */
    public void write(RoomView room, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, byte[]> file : files(room).entrySet()) {
            zip.putNextEntry(new ZipEntry(file.getKey()));
            zip.write(file.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }

    private Map<String, byte[]> files(RoomView room) {
        List<Mailing> printed = mailings.of(room.incident());
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            files.put("report-" + language.tag() + ".pdf", reports.pdf(room, language));
            letters(room, language, files);
        }
        files.put("statements.tsv", bytes(statements(room)));
        files.put("letters.tsv", bytes(letters(printed, room)));
        files.put(EvidenceBundle.KEY, bytes(SignedText.pem(key.publicKey())));
        StringBuilder manifest = new StringBuilder();
        files.forEach((name, content) ->
                manifest.append(sha256(content)).append("  ").append(name).append('\n'));
        files.put(EvidenceBundle.MANIFEST, bytes(key.signed(manifest.toString())));
        return files;
    }

    /** What people are written, place by place, without anyone's name. */
    private void letters(RoomView room, Language language, Map<String, byte[]> files) {
        LetterWriter writer = new LetterWriter(room.law(), Contacts.standard(), dictionary.in(language));
        for (LetterPlan plan :
                LetterPlan.all(room.law(), room.duties(), room.facts().residents())) {
            Letter letter = writer.write(plan, room.incident(), room.facts(), room.today());
            files.put(
                    "letters/" + plan.id() + "-" + language.tag() + ".pdf",
                    documents.pdf("protection/letter-pdf.jte", language, List.of(Addressed.draft(letter))));
        }
    }

    private static String statements(RoomView room) {
        StringBuilder rows = new StringBuilder("number\ttold at\taccount\tsource\tsubject\tsaid\n");
        for (Statement statement : room.statements()) {
            rows.append(String.join(
                            "\t",
                            Long.toString(statement.id()),
                            statement.toldAt().toString(),
                            Long.toString(statement.accountId()),
                            statement.source().id(),
                            statement.subject(),
                            statement.said().replaceAll("[\\t\\r\\n]+", " ")))
                    .append('\n');
        }
        return rows.toString();
    }

    private static String letters(List<Mailing> printed, RoomView room) {
        StringBuilder rows = new StringBuilder("mailing\tdated\tfile\tletters\tsha-256\tposted\treceipt\n");
        for (Mailing mailing : printed) {
            for (Mailing.Part part : mailing.parts()) {
                rows.append("%d\t%s\t%s-%05d.pdf\t%d\t%s\t%s\t%s\n"
                        .formatted(
                                mailing.id(),
                                mailing.dated(),
                                part.language().tag(),
                                part.sheet(),
                                part.letters(),
                                part.sha(),
                                room.facts().said(Subject.MAILED + mailing.id()),
                                room.facts().said(Subject.RECEIPT + mailing.id())));
            }
        }
        return rows.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
