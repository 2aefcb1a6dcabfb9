/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.inbox;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.resguardo.platform.inbox.IncomingMail.File;
import org.resguardo.platform.inbox.IncomingMail.Nature;
import org.resguardo.platform.inbox.IncomingMail.Shortfall;

/**
 * Takes a mail apart within limits: twenty parts within parts, a hundred parts, 256 KB of headers, 20 MB in all. Whatever the bytes are,
 * a mail comes out of them; what could not be read is said.
 */
public final class MailReader {
    /** The largest mail that is taken, in bytes. */
    public static final int LARGEST = 20 << 20;

    private static final int DEEPEST = 20;
    private static final int MOST_PARTS = 100;
    private static final int HEADERS = 256 << 10;
    private static final int LONGEST_TEXT = 200_000;
    private static final int LONGEST_HTML = 1 << 20;
    private static final int MOST_ANSWERS = 50;
    private static final int LONGEST_LINE = 1_000;

    /** With what the library's settings for taking mails apart begin. */
    private static final String MIME = "mail.mime.";

    private static final Session SESSION = Session.getInstance(lenient());

    private MailReader() {}

    private static Properties lenient() {
        Properties properties = new Properties();
        properties.put(MIME + "address.strict", "false");
        properties.put(MIME + "decodetext.strict", "false");
        properties.put(MIME + "multipart.allowempty", "true");
        return properties;
    }

    /** The mail in some bytes. */
    public static IncomingMail read(byte[] bytes) {
        Reading reading = new Reading();
        try {
            byte[] bounded = bounded(bytes, reading);
            MimeMessage message = new MimeMessage(SESSION, new ByteArrayInputStream(bounded));
            reading.part(message, 0);
            return reading.mail(message);
        } catch (MessagingException | IOException | RuntimeException e) {
            reading.shortfalls.add(Shortfall.UNREADABLE);
            return reading.unreadable();
        }
    }

    /** Headers beyond the limit are cut off, and so is what is beyond the largest mail. */
    private static byte[] bounded(byte[] bytes, Reading reading) {
        int end = headersEnd(bytes);
        if (end > HEADERS) {
            reading.shortfalls.add(Shortfall.TOO_LARGE);
            byte[] cut = new byte[HEADERS + 4];
            System.arraycopy(bytes, 0, cut, 0, HEADERS);
            System.arraycopy("\r\n\r\n".getBytes(StandardCharsets.US_ASCII), 0, cut, HEADERS, 4);
            return cut;
        }
        if (bytes.length > LARGEST) {
            reading.shortfalls.add(Shortfall.TOO_LARGE);
            return java.util.Arrays.copyOf(bytes, LARGEST);
        }
        return bytes;
    }

    private static int headersEnd(byte[] bytes) {
        for (int i = 1; i < bytes.length; i++) {
            boolean empty = bytes[i] == '\n'
                    && (bytes[i - 1] == '\n' || (i > 2 && bytes[i - 1] == '\r' && bytes[i - 2] == '\n'));
            if (empty) {
                return i;
            }
        }
        return bytes.length;
    }

    /** What was found so far. */
    private static final class Reading {
        private final StringBuilder plain = new StringBuilder();
        private final StringBuilder html = new StringBuilder();
        private final List<File> files = new ArrayList<>();
        private final Set<Shortfall> shortfalls = EnumSet.noneOf(Shortfall.class);
        private int parts;
        private boolean report;

        void part(Part part, int depth) throws MessagingException, IOException {
            if (depth > DEEPEST) {
                shortfalls.add(Shortfall.TOO_DEEP);
            } else if (++parts > MOST_PARTS) {
                shortfalls.add(Shortfall.TOO_MANY_PARTS);
            } else {
                within(part, depth);
            }
        }

        private void within(Part part, int depth) throws MessagingException, IOException {
            String type = type(part);
            report |= type.startsWith("multipart/report");
            boolean attached = Part.ATTACHMENT.equalsIgnoreCase(disposition(part))
                    || name(part).isPresent();
            if (type.startsWith("multipart/") && part.getContent() instanceof Multipart many) {
                many(many, depth);
            } else if (type.startsWith("message/rfc822") && !attached && part.getContent() instanceof Part inner) {
                part(inner, depth + 1);
            } else if (!attached && type.startsWith("text/html")) {
                add(html, text(part), LONGEST_HTML);
            } else if (!attached && type.startsWith("text/")) {
                add(plain, text(part), LONGEST_TEXT);
            } else {
                files.add(new File(name(part).orElse(type.replace('/', '.')), bytes(part)));
            }
        }

        private void many(Multipart many, int depth) throws MessagingException {
            for (int i = 0; i < many.getCount() && !shortfalls.contains(Shortfall.TOO_MANY_PARTS); i++) {
                BodyPart inner = many.getBodyPart(i);
                try {
                    part(inner, depth + 1);
                } catch (MessagingException | IOException | RuntimeException e) {
                    shortfalls.add(Shortfall.UNREADABLE);
                }
            }
        }

        private void add(StringBuilder to, String text, int longest) {
            int room = longest - to.length();
            if (text.length() > room) {
                shortfalls.add(Shortfall.TOO_LARGE);
            }
            to.append(text, 0, Math.max(0, Math.min(room, text.length()))).append('\n');
        }

        IncomingMail mail(MimeMessage message) throws MessagingException {
            String whole = plain.isEmpty() ? HtmlText.of(html.toString()) : plain.toString();
            Quote quote = Quote.in(whole);
            Optional<InternetAddress> from = first(message.getFrom());
            return new IncomingMail(
                    header(message, "Message-ID"),
                    answers(message),
                    from.map(InternetAddress::getAddress).map(MailReader::line).orElse(""),
                    from.map(InternetAddress::getPersonal).map(MailReader::line).orElse(""),
                    recipients(message),
                    line(Optional.ofNullable(message.getSubject()).orElse("")),
                    quote.said(),
                    quote.quoted(),
                    html.toString().strip(),
                    List.copyOf(files),
                    Natures.of(message, report),
                    Optional.ofNullable(message.getHeader("Content-Language", ",")),
                    Set.copyOf(shortfalls));
        }

        IncomingMail unreadable() {
            return new IncomingMail(
                    "",
                    List.of(),
                    "",
                    "",
                    List.of(),
                    "",
                    plain.toString().strip(),
                    "",
                    "",
                    List.copyOf(files),
                    Nature.PERSON,
                    Optional.empty(),
                    Set.copyOf(shortfalls));
        }
    }

    private static Optional<InternetAddress> first(Address @org.jspecify.annotations.Nullable [] addresses) {
        return addresses != null && addresses.length > 0 && addresses[0] instanceof InternetAddress address
                ? Optional.of(address)
                : Optional.empty();
    }

    private static List<String> answers(MimeMessage message) throws MessagingException {
        List<String> answers = new ArrayList<>();
        for (String header : List.of("In-Reply-To", "References")) {
            List<String> named = new ArrayList<>();
            for (String value : Optional.ofNullable(message.getHeader(header)).orElse(new String[0])) {
                for (String name : MimeUtility.unfold(value).split("[\\s,]+", MOST_ANSWERS)) {
                    named.add(line(name));
                }
            }
            answers.addAll(named.reversed());
        }
        return answers.stream()
                .filter(name -> !name.isEmpty())
                .limit(MOST_ANSWERS)
                .toList();
    }

    private static List<String> recipients(MimeMessage message) throws MessagingException {
        Set<String> all = new LinkedHashSet<>();
        for (RecipientType type : List.of(RecipientType.TO, RecipientType.CC)) {
            for (Address address :
                    Optional.ofNullable(message.getRecipients(type)).orElse(new Address[0])) {
                if (address instanceof InternetAddress mailbox && mailbox.getAddress() != null) {
                    all.add(line(mailbox.getAddress()));
                }
            }
        }
        for (String header : List.of("Delivered-To", "X-Original-To", "Envelope-To")) {
            for (String value : Optional.ofNullable(message.getHeader(header)).orElse(new String[0])) {
                all.add(line(value));
            }
        }
        return all.stream().limit(MOST_ANSWERS).toList();
    }

    static String header(MimeMessage message, String name) throws MessagingException {
        return line(Optional.ofNullable(message.getHeader(name, " ")).orElse(""));
    }

    private static String line(String text) {
        String plain = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return plain.substring(0, Math.min(LONGEST_LINE, plain.length()));
    }

    private static String type(Part part) throws MessagingException {
        return Optional.ofNullable(part.getContentType()).orElse("text/plain").toLowerCase(Locale.ROOT);
    }

    private static String disposition(Part part) {
        try {
            return Optional.ofNullable(part.getDisposition()).orElse("");
        } catch (MessagingException e) {
            return "";
        }
    }

    private static Optional<String> name(Part part) {
        try {
            return Optional.ofNullable(part.getFileName())
                    .map(MailReader::decoded)
                    .map(MailReader::line);
        } catch (MessagingException e) {
            return Optional.empty();
        }
    }

    private static String decoded(String name) {
        try {
            return MimeUtility.decodeText(name);
        } catch (java.io.UnsupportedEncodingException e) {
            return name;
        }
    }

    /** The text in the character set that it names, or in UTF-8 where that is unknown. */
    private static String text(Part part) throws MessagingException, IOException {
        return new String(bytes(part), charset(part));
    }

    private static Charset charset(Part part) throws MessagingException {
        try {
            var type = new jakarta.mail.internet.ContentType(
                    Optional.ofNullable(part.getContentType()).orElse("text/plain"));
            String named = Optional.ofNullable(type.getParameter("charset")).orElse("UTF-8");
            return Charset.forName(MimeUtility.javaCharset(named));
        } catch (jakarta.mail.internet.ParseException | IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }

    private static byte[] bytes(Part part) throws MessagingException, IOException {
        try (InputStream content = part.getInputStream()) {
            return content.readNBytes(LARGEST);
        }
    }
}
