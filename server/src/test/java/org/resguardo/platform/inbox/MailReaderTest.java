/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resguardo.platform.inbox.IncomingMail.Nature;
import org.resguardo.platform.inbox.IncomingMail.Shortfall;

/** Mails as strangers send them. All twenty thousand mutations: {@code -Dinbox.mutations=20000}. */
class MailReaderTest {
    private static final int MUTATIONS = Integer.getInteger("inbox.mutations", 2_000);
    private static final String HEAD = """
            From: Ana =?UTF-8?B?UMOpcmV6?= <ana@example.com>
            To: <privacidad+q7f3a1b2c3d4e5f6@panaderia.example>
            Message-ID: <one@example.com>
            Subject: =?UTF-8?Q?Mi_informaci=C3=B3n?=
            Date: Tue, 24 Nov 2026 08:00:00 +0000
            """.replace("\n", "\r\n");
    private static final String PLAIN =
            HEAD + "Content-Type: text/plain; charset=UTF-8\r\n\r\n¿Qué tienen de mí?\r\n\r\n"
                    + "El mar, 24 nov 2026 a las 8:00, Panadería <hola@panaderia.example> escribió:\r\n> Buenos días\r\n> [#q7f3]\r\n";
    private static final String MIXED = HEAD
            + "In-Reply-To: <two@example.com>\r\nReferences: <zero@example.com> <two@example.com>\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: multipart/mixed; boundary=\"a\"\r\n\r\n--a\r\nContent-Type: multipart/alternative; boundary=\"b\"\r\n\r\n"
            + "--b\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nInformaci=F3n\r\n"
            + "--b\r\nContent-Type: text/html\r\n\r\n<p>Información <img src=\"https://example.net/pixel\"></p>\r\n--b--\r\n"
            + "--a\r\nContent-Type: application/pdf; name=\"=?UTF-8?Q?carta.pdf?=\"\r\nContent-Disposition: attachment; filename=\"carta.pdf\"\r\n"
            + "Content-Transfer-Encoding: base64\r\n\r\nJVBERi0xLjcK\r\n--a--\r\n";

    private static IncomingMail read(String mail) {
        return MailReader.read(mail.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void takesAReplyApart() {
        IncomingMail mail = read(PLAIN);

        assertThat(mail.from()).isEqualTo("ana@example.com");
        assertThat(mail.fromName()).isEqualTo("Ana Pérez");
        assertThat(mail.subject()).isEqualTo("Mi información");
        assertThat(mail.text()).isEqualTo("¿Qué tienen de mí?");
        assertThat(mail.quoted()).contains("[#q7f3]");
        assertThat(mail.to()).containsExactly("privacidad+q7f3a1b2c3d4e5f6@panaderia.example");
        assertThat(mail.shortfalls()).isEmpty();
    }

    @Test
    void takesPartsAndFiles() {
        IncomingMail mail = read(MIXED);

        assertThat(mail.text()).isEqualTo("Información");
        assertThat(mail.html()).contains("<p>");
        assertThat(mail.answers()).startsWith("<two@example.com>").contains("<zero@example.com>");
        assertThat(mail.files()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("carta.pdf");
            assertThat(new String(file.content(), StandardCharsets.UTF_8)).startsWith("%PDF-1.7");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Subject: hello                      | PERSON
            Auto-Submitted: no                  | PERSON
            Auto-Submitted: auto-replied        | MACHINE
            X-Autoreply: yes                    | MACHINE
            X-Auto-Response-Suppress: All       | MACHINE
            Precedence: auto_reply              | MACHINE
            Precedence: bulk                    | LIST
            List-Id: <news.example.com>         | LIST
            Return-Path: <>                     | BOUNCE
            X-Spam-Flag: YES                    | JUNK
            """)
    void tellsByWhomAMailWasWritten(String header, Nature nature) {
        assertThat(read(header + "\r\n" + PLAIN).nature()).isEqualTo(nature);
    }

    @Test
    void partsWithinPartsEnd() {
        StringBuilder mail = new StringBuilder(HEAD);
        for (int i = 0; i < 2_000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=\"b")
                    .append(i)
                    .append("\"\r\n\r\n--b")
                    .append(i)
                    .append("\r\n");
        }
        assertThat(read(mail.toString()).shortfalls()).contains(Shortfall.TOO_DEEP);
    }

    @Test
    void aHundredPartsAreEnough() {
        String part = "--a\r\nContent-Type: text/plain\r\n\r\nx\r\n";
        String mail = HEAD + "Content-Type: multipart/mixed; boundary=a\r\n\r\n" + part.repeat(5_000) + "--a--\r\n";

        assertThat(read(mail).shortfalls()).contains(Shortfall.TOO_MANY_PARTS);
    }

    @Test
    void aMillionHeadersAreCutOff() {
        IncomingMail mail = read("X-Header: x\r\n".repeat(1_000_000) + PLAIN);

        assertThat(mail.shortfalls()).contains(Shortfall.TOO_LARGE);
    }

    @Test
    void noMutationBringsTheReaderDown() {
        List<byte[]> seeds = List.of(
                PLAIN.getBytes(StandardCharsets.UTF_8),
                MIXED.getBytes(StandardCharsets.UTF_8),
                ("Content-Type: message/rfc822\r\n\r\n" + MIXED).getBytes(StandardCharsets.UTF_8),
                ("Auto-Submitted: auto-replied\r\n" + PLAIN).getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] mail = mutated(seeds.get(i % seeds.size()), new Random(i));
            int seed = i;
            assertThatCode(() -> MailReader.read(mail)).as("seed %d", seed).doesNotThrowAnyException();
        }
    }

    /** Bytes changed, left out, doubled, and pieces swapped. */
    private static byte[] mutated(byte[] mail, Random random) {
        byte[] now = mail.clone();
        for (int changes = 1 + random.nextInt(12); changes > 0; changes--) {
            int at = random.nextInt(now.length);
            int length = Math.min(now.length - at, 1 + random.nextInt(40));
            switch (random.nextInt(5)) {
                case 0 -> now[at] = (byte) random.nextInt(256);
                case 1 -> now[at] = (byte) "\r\n\0\":;=<>()?-,+".charAt(random.nextInt(15));
                case 2 -> now = spliced(now, at, length, 0, random);
                case 3 -> now = spliced(now, at, 0, length, random);
                default -> now = spliced(now, at, length, length * (1 + random.nextInt(30)), random);
            }
        }
        return now;
    }

    private static byte[] spliced(byte[] mail, int at, int out, int in, Random random) {
        byte[] now = new byte[Math.max(1, mail.length - out + in)];
        System.arraycopy(mail, 0, now, 0, Math.min(at, now.length));
        for (int i = 0; i < in && at + i < now.length; i++) {
            now[at + i] = mail[random.nextInt(4) == 0 ? random.nextInt(mail.length) : at];
        }
        int rest = Math.min(mail.length - at - out, now.length - at - in);
        if (rest > 0) {
            System.arraycopy(mail, at + out, now, at + in, rest);
        }
        return now;
    }
}
