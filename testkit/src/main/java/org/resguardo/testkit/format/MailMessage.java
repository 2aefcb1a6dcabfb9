/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.format;

import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.resguardo.testkit.letter.Prose;
import org.resguardo.testkit.people.Person;
import org.resguardo.testkit.truth.Fact;

/**
 * One message of electronic mail (RFC 5322, with MIME).
 *
 * @param from whom it comes from
 * @param to the receiver's address
 * @param when when it was sent
 * @param body subject and text
 * @param attachments files by name
 */
public record MailMessage(Person from, String to, ZonedDateTime when, Prose body, Map<String, byte[]> attachments) {
    private static final String BOUNDARY = "=_part_5550100_=";
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(76, "\r\n".getBytes(StandardCharsets.US_ASCII));

    public MailMessage {
        attachments = new LinkedHashMap<>(attachments);
    }

    /** What the message says of people, its sender included. */
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(body.facts());
        facts.add(Fact.name(from));
        facts.add(Fact.email(from));
        return facts;
    }

    /** The message as it travels. */
    public String text() {
        StringBuilder mail = new StringBuilder();
        header(mail, "From", encoded(from.name()) + " <" + from.email() + ">");
        header(mail, "To", "<" + to + ">");
        header(mail, "Subject", encoded(body.title()));
        header(mail, "Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(when));
        header(mail, "Message-ID", "<" + when.toEpochSecond() + ".4711@mail.example.net>");
        header(mail, "MIME-Version", "1.0");
        if (attachments.isEmpty()) {
            part(mail, "text/plain; charset=UTF-8", "", body.text().getBytes(StandardCharsets.UTF_8));
            return mail.toString();
        }
        header(mail, "Content-Type", "multipart/mixed; boundary=\"" + BOUNDARY + "\"");
        mail.append("\r\n--" + BOUNDARY + "\r\n");
        part(mail, "text/plain; charset=UTF-8", "", body.text().getBytes(StandardCharsets.UTF_8));
        attachments.forEach((name, bytes) -> {
            mail.append("--" + BOUNDARY + "\r\n");
            part(mail, "application/octet-stream", "attachment; filename=\"" + name + "\"", bytes);
        });
        return mail.append("--" + BOUNDARY + "--\r\n").toString();
    }

    private static void part(StringBuilder mail, String type, String disposition, byte[] content) {
        header(mail, "Content-Type", type);
        if (!disposition.isEmpty()) {
            header(mail, "Content-Disposition", disposition);
        }
        header(mail, "Content-Transfer-Encoding", "base64");
        mail.append("\r\n").append(LINES.encodeToString(content)).append("\r\n");
    }

    private static void header(StringBuilder mail, String name, String value) {
        mail.append(name).append(": ").append(value).append("\r\n");
    }

    /** Words beyond ASCII as RFC 2047 asks. */
    private static String encoded(String words) {
        boolean ascii = words.chars().allMatch(c -> c < 0x80);
        String bytes = Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8));
        return ascii ? words : "=?UTF-8?B?" + bytes + "?=";
    }
}
