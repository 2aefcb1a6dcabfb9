/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.destination;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.resguardo.choice.ledger.Subject;
import org.resguardo.choice.purpose.ChoicePurpose.ContactKind;
import org.resguardo.platform.proof.Sha256;

/**
 * A list of people in the shape in which a tool takes it: those who said no, to be left out, or those who said yes.
 *
 * <p>Headings are those of the tools' own exports and import templates: Mailchimp audience export, Klaviyo list import, Shopify customer
 * export, PrestaShop customer import (read 2026-11). Audiences for advertisements take addresses trimmed, in small letters and as SHA-256.
 */
final class ListFile {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final DestinationKind kind;
    private final boolean yes;

    ListFile(DestinationKind kind, boolean yes) {
        this.kind = kind;
        this.yes = yes;
    }

    /**
     * A person of the list.
     *
     * @param contact where she is reached
     * @param purpose the title of what she decided on
     * @param decidedAt when
     */
    record Line(Subject.Contact contact, String purpose, Instant decidedAt) {
        boolean email() {
            return contact.kind() == ContactKind.EMAIL;
        }
    }

    byte[] write(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(kind == DestinationKind.PRESTASHOP ? ";" : ",")
                .get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            printer.printRecord(heading());
            for (Line line : lines) {
                printer.printRecord(row(line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> heading() {
        return switch (kind) {
            case MAILCHIMP -> List.of("Email Address", "Phone Number", yes ? "OPTIN_TIME" : "UNSUB_TIME");
            case KLAVIYO -> List.of("Email", "Phone Number", "Email Marketing Consent", "SMS Marketing Consent");
            case SHOPIFY -> List.of("Email", "Accepts Email Marketing", "Phone", "Accepts SMS Marketing");
            case PRESTASHOP -> List.of("Email", "Newsletter", "Opt-in");
            case META_AUDIENCE -> List.of("email", "phone");
            case GOOGLE_AUDIENCE -> List.of("Email", "Phone");
            case BY_HAND, DATABASE -> List.of("contact", "purpose", "answer", "decided");
        };
    }

    private List<String> row(Line line) {
        String email = line.email() ? line.contact().value() : "";
        String phone = line.email() ? "" : line.contact().value();
        String when = MOMENT.format(line.decidedAt());
        return switch (kind) {
            case MAILCHIMP -> List.of(email, phone, when);
            case KLAVIYO ->
                List.of(
                        email,
                        phone,
                        mark(email, "SUBSCRIBED", "UNSUBSCRIBED"),
                        mark(phone, "SUBSCRIBED", "UNSUBSCRIBED"));
            case SHOPIFY -> List.of(email, mark(email, "yes", "no"), phone, mark(phone, "yes", "no"));
            case PRESTASHOP -> List.of(email, mark(email, "1", "0"), mark(email, "1", "0"));
            case META_AUDIENCE, GOOGLE_AUDIENCE -> List.of(hashed(email), hashed(digits(phone)));
            case BY_HAND, DATABASE -> List.of(line.contact().value(), line.purpose(), yes ? "yes" : "no", when);
        };
    }

    private String mark(String contact, String forYes, String forNo) {
        return contact.isEmpty() ? "" : yes ? forYes : forNo;
    }

    private static String digits(String phone) {
        return phone.replaceAll("[^0-9]", "");
    }

    private static String hashed(String contact) {
        return contact.isEmpty()
                ? ""
                : HexFormat.of()
                        .formatHex(Sha256.of(
                                contact.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8)));
    }
}
