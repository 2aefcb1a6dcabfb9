/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a mail server says afterwards of a message that it had taken (RFC 3464). Whoever reads the mailbox of the business hands each
 * message to {@link #read} first.
 *
 * @param message the name of the message that it is about
 * @param status the three numbers that say why (RFC 3463), as {@code 5.1.1}
 * @param lasting true when the message will not arrive
 */
public record BounceReport(MessageId message, String status, boolean lasting) {
    private static final int MOST = 65_536;

    /** The report that a message is, as it lay in the mailbox; empty when it is none, names no message, or cannot be read. */
    public static Optional<BounceReport> read(byte[] message) {
        try {
            return read(new MimeMessage(null, new ByteArrayInputStream(message)));
        } catch (MessagingException | IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<BounceReport> read(MimeMessage message) throws MessagingException, IOException {
        if (!message.isMimeType("multipart/report") || !(message.getContent() instanceof MimeMultipart parts)) {
            return Optional.empty();
        }
        Optional<String> status = Optional.empty();
        Optional<String> action = Optional.empty();
        Optional<MessageId> about = Optional.empty();
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType("message/delivery-status")) {
                String text = text(part);
                status = field(text, "Status");
                action = field(text, "Action");
            } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
                about = about(part);
            }
        }
        boolean lasting = action.filter("failed"::equalsIgnoreCase).isPresent();
        String why = status.orElse("");
        return about.map(name -> new BounceReport(name, why, lasting));
    }

    private static Optional<MessageId> about(Part part) throws MessagingException, IOException {
        InternetHeaders headers =
                new InternetHeaders(new ByteArrayInputStream(text(part).getBytes(StandardCharsets.ISO_8859_1)));
        return Optional.ofNullable(headers.getHeader("Message-ID", null)).flatMap(MessageId::of);
    }

    private static String text(Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            return new String(in.readNBytes(MOST), StandardCharsets.ISO_8859_1);
        }
    }

    private static Optional<String> field(String text, String name) {
        return text.lines()
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst();
    }
}
