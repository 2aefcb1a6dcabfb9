/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Messages as mail programs write them. */
final class MailSamples {
    static final String ORDER = """
            Return-Path: <begona@example.com>
            From: =?UTF-8?Q?Bego=C3=B1a_N=C3=BA=C3=B1ez?= <begona@example.com>
            To: "Ana Sol" <ana@example.org>,
             =?ISO-8859-1?B?Sm9z6SBQZfFh?= <jose@example.org>
            Cc: luis@example.net
            Reply-To: pedidos@example.com
            Subject: =?UTF-8?B?UGVkaWRvIHBhcmEgSW7DqXM=?=
            Date: Tue, 6 Jan 2026 10:15:00 -0400 (AST)
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary="b1"

            --b1
            Content-Type: multipart/alternative; boundary=b2

            --b2
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            Mi tel=C3=A9fono es 555-0101.
            --b2
            Content-Type: text/html; charset=utf-8

            <p>Mi <b>teléfono</b> es <a href="tel:555-0102">este</a></p><style>p{}</style>
            --b2--
            --b1
            Content-Type: application/pdf; name="contrato.pdf"
            Content-Disposition: attachment; filename*=UTF-8''contrato%%20Nu%%C3%%B1ez.pdf
            Content-Transfer-Encoding: base64

            %s
            --b1
            Content-Type: message/rfc822

            From: eva@example.com
            Subject: Reenviado
            Date: Mon, 05 Jan 2026 09:00:00 +0000

            Texto de Eva.
            --b1--
            """.formatted(Base64.getMimeEncoder()
            .encodeToString("no es un pdf".repeat(20).getBytes(StandardCharsets.UTF_8)));

    private MailSamples() {}

    static byte[] latin(String message) {
        return message.getBytes(Charset.forName("windows-1252"));
    }

    /** A message within parts within parts. */
    static String nested(int levels, String innermost) {
        StringBuilder message = new StringBuilder("Subject: x\n");
        for (int i = 0; i < levels; i++) {
            message.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }
        return message.append("Content-Type: text/plain\n\n")
                .append(innermost)
                .append('\n')
                .toString();
    }
}
