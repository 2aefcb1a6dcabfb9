/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.destination;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.resguardo.choice.destination.ListFile.Line;
import org.resguardo.choice.ledger.Subject;
import org.resguardo.choice.purpose.ChoicePurpose.ContactKind;

/** Lists have the shape in which each tool takes them. */
class ListFileTest {
    private static final List<Line> PEOPLE =
            List.of(line(ContactKind.EMAIL, " Ana@Example.com"), line(ContactKind.PHONE, "+1 (210) 555-0100"));

    private static Line line(ContactKind kind, String value) {
        return new Line(new Subject.Contact(kind, value), "Boletín", Instant.parse("2026-03-04T05:06:07Z"));
    }

    private static List<String> list(DestinationKind kind, boolean yes) {
        return new String(new ListFile(kind, yes).write(PEOPLE), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    @Test
    void eachToolGetsItsOwnHeadingsAndItsOwnWordForNo() {
        Map.of(
                        DestinationKind.MAILCHIMP, "Email Address,Phone Number,UNSUB_TIME",
                        DestinationKind.KLAVIYO, "Email,Phone Number,Email Marketing Consent,SMS Marketing Consent",
                        DestinationKind.SHOPIFY, "Email,Accepts Email Marketing,Phone,Accepts SMS Marketing",
                        DestinationKind.PRESTASHOP, "Email;Newsletter;Opt-in")
                .forEach((kind, heading) ->
                        assertThat(list(kind, false)).startsWith(heading).hasSize(3));
        assertThat(list(DestinationKind.MAILCHIMP, false).get(1)).endsWith("2026-03-04 05:06:07");
        assertThat(list(DestinationKind.MAILCHIMP, true).getFirst()).contains("OPTIN_TIME");
        assertThat(list(DestinationKind.KLAVIYO, false).get(1)).contains(",UNSUBSCRIBED,");
        assertThat(list(DestinationKind.SHOPIFY, false).get(2)).endsWith(",no");
        assertThat(list(DestinationKind.PRESTASHOP, false).get(1)).endsWith(";0;0");
    }

    @Test
    void forAdvertisementsOnlyFingerprintsGoOut() {
        List<String> lines = list(DestinationKind.META_AUDIENCE, false);
        assertThat(lines.get(1))
                .as("SHA-256 of the address without spaces, in small letters")
                .isEqualTo("8e43ca37701228e74983efdbd0cff5c16b3b1e5d4e29a7c05626d4d25a018e11,");
        assertThat(lines.get(2)).isEqualTo("\"\",d03cf43fc9095bcb5f6b03efe5cd1a3994d559de0ebfefec1d9e0d555b013636");
        assertThat(String.join("\n", list(DestinationKind.GOOGLE_AUDIENCE, false)))
                .doesNotContain("@", "2105550100");
        assertThat(lines.get(1))
                .isEqualTo(list(DestinationKind.GOOGLE_AUDIENCE, false).get(1));
    }
}
