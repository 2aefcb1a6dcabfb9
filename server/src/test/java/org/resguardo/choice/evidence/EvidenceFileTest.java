/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.resguardo.choice.evidence.EvidenceFile.Evidence;

/** What the exports of tools say of people's choices is understood as these tools mean it, and nothing more is taken from them. */
class EvidenceFileTest {
    private static List<String> said(EvidenceFormat format, String file) {
        return new EvidenceFile(format)
                .read(file.getBytes(StandardCharsets.UTF_8)).stream()
                        .flatMap(content -> content.evidence().stream())
                        .map(EvidenceFileTest::line)
                        .toList();
    }

    private static String line(Evidence one) {
        return one.email().replaceAll("@.*", "") + " " + one.purpose() + " " + (one.yes() ? "yes" : "no")
                + one.at().map(at -> " " + at).orElse("") + (one.confirmed() ? " confirmed" : "");
    }

    @Test
    void mailchimpTellsByItsMoments() {
        assertThat(said(EvidenceFormat.MAILCHIMP, """
                        Email Address,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,UNSUB_TIME
                        ana@example.com,2024-05-03 10:00:00,192.0.2.1,2024-05-03 10:05:00,
                        luis@example.com,2024-05-03 10:00:00,192.0.2.1,,
                        eva@example.com,2024-05-03 10:00:00,192.0.2.1,,2025-01-02 08:00:00
                        """))
                .containsExactly(
                        "ana marketing-email yes 2024-05-03T10:00:00Z confirmed",
                        "luis marketing-email yes 2024-05-03T10:00:00Z",
                        "eva marketing-email no 2025-01-02T08:00:00Z");
    }

    @Test
    void klaviyoTellsOfMailAndOfTexts() {
        assertThat(said(EvidenceFormat.KLAVIYO, """
                        Email,Phone Number,Email Marketing Consent,Email Marketing Consent Timestamp,SMS Marketing Consent,SMS Marketing Consent Timestamp
                        ana@example.com,+12105550100,SUBSCRIBED,2025-03-04T12:00:00+00:00,UNSUBSCRIBED,2025-04-01 09:30
                        luis@example.com,,NEVER_SUBSCRIBED,,NEVER_SUBSCRIBED,
                        """))
                .containsExactly(
                        "ana marketing-email yes 2025-03-04T12:00:00Z", "ana marketing-text no 2025-04-01T09:30:00Z");
    }

    @Test
    void shopifyTellsWithoutMoments() {
        assertThat(said(EvidenceFormat.SHOPIFY, """
                        First Name,Email,Accepts Email Marketing,Accepts SMS Marketing
                        Ana,ana@example.com,yes,no
                        Luis,luis@example.com,no,
                        """))
                .containsExactly("ana marketing-email yes", "ana marketing-text no", "luis marketing-email no");
    }

    @Test
    void prestashopTellsInItsLanguagesAndWithSemicolons() {
        assertThat(said(EvidenceFormat.PRESTASHOP, """
                        ID;Apellido;Email;Boletín;Ofertas de socios
                        1;Luna;ana@example.com;1;0
                        """))
                .containsExactly("ana marketing-email yes", "ana sale-sharing no");
        assertThat(said(EvidenceFormat.PRESTASHOP, """
                        id_customer;email;newsletter;newsletter_date_add;optin
                        1;ana@example.com;0;0000-00-00 00:00:00;1
                        """))
                .containsExactly("ana marketing-email no", "ana sale-sharing yes");
    }

    @Test
    void aFileOfAnotherToolIsNotOne() {
        String shop = "Email,Accepts Email Marketing\nana@example.com,yes\n";
        assertThat(new EvidenceFile(EvidenceFormat.MAILCHIMP).read(shop.getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(Stream.of(EvidenceFormat.values())
                        .map(format -> new EvidenceFile(format).read(new byte[] {0, 1, 2, (byte) 0xFF})))
                .allMatch(Optional::isEmpty);
    }

    @Test
    void aMomentThatIsNoneIsNotMadeUp() {
        assertThat(said(EvidenceFormat.KLAVIYO, """
                        Email,Email Marketing Consent,Email Marketing Consent Timestamp
                        ana@example.com,SUBSCRIBED,last Tuesday
                        """)).containsExactly("ana marketing-email yes");
    }
}
