/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.pdf.Documents;
import org.resguardo.platform.proof.SigningKey;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.words.Language;
import org.resguardo.protection.incident.Statement;
import org.resguardo.protection.incident.mailing.Mailing;
import org.resguardo.protection.incident.mailing.Mailings;
import org.resguardo.protection.web.NoticePage.ReportView;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The evidence of an incident as one file: the report in both languages, all statements, what was printed, and a signed list of their
 * fingerprints with the key to check it, so that nobody needs this program to see that nothing was changed.
 */
public final class BundlePage implements RouteOwner {
    private final Pages pages;
    private final Rooms rooms;
    private final Documents documents;
    private final Mailings mailings;
    private final LogWords log;
    private final SigningKey key;

    /** The evidence of these incidents, signed by a key. */
    public BundlePage(
            Pages pages, Rooms rooms, Documents documents, Mailings mailings, Accounts accounts, SigningKey key) {
        this.pages = pages;
        this.rooms = rooms;
        this.documents = documents;
        this.mailings = mailings;
        this.log = new LogWords(accounts);
        this.key = key;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get(RoomPage.HOME + "/evidence", ProtectionAudience.READS, this::evidence));
    }

    private ServerResponse evidence(ServerRequest request) {
        return rooms.in(request, room -> {
            Map<String, byte[]> files = files(room);
            return ServerResponse.ok()
                    .header("Content-Type", "application/zip")
                    .header(
                            "Content-Disposition",
                            "attachment; filename=\"incident-" + room.incident().id() + ".zip\"")
                    .build((asked, answer) -> {
                        try (ZipOutputStream zip = new ZipOutputStream(answer.getOutputStream())) {
                            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                                zip.putNextEntry(new ZipEntry(file.getKey()));
                                zip.write(file.getValue());
                                zip.closeEntry();
                            }
                        }
                        return null;
                    });
        });
    }

    private Map<String, byte[]> files(RoomView room) {
        List<Mailing> printed = mailings.of(room.incident());
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            ReportView view =
                    new ReportView(room, log.lines(room, pages.words(language)).reversed(), printed);
            files.put("report-" + language.tag() + ".pdf", documents.pdf("protection/report-pdf.jte", language, view));
        }
        files.put("statements.tsv", bytes(statements(room)));
        files.put("letters.tsv", bytes(letters(printed)));
        files.put("public-key.pem", bytes(pem()));
        StringBuilder manifest = new StringBuilder();
        files.forEach((name, content) ->
                manifest.append(sha256(content)).append("  ").append(name).append('\n'));
        files.put("manifest.txt", bytes(key.signed(manifest.toString())));
        return files;
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

    private static String letters(List<Mailing> printed) {
        StringBuilder rows = new StringBuilder("mailing\tdated\tfile\tletters\tsha-256\n");
        for (Mailing mailing : printed) {
            for (Mailing.Part part : mailing.parts()) {
                rows.append("%d\t%s\t%s-%05d.pdf\t%d\t%s\n"
                        .formatted(
                                mailing.id(),
                                mailing.dated(),
                                part.language().tag(),
                                part.sheet(),
                                part.letters(),
                                part.sha()));
            }
        }
        return rows.toString();
    }

    private String pem() {
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'})
                        .encodeToString(key.publicKey().getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
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
