/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.inbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Locale;
import org.resguardo.platform.inbox.IncomingMail.Nature;

/** Tells by its headers by whom a mail was written (RFC 3834, section 5; RFC 2919; RFC 3464; read 2026-11). */
final class Natures {
    private static final List<String> ANSWERING =
            List.of("X-Autoreply", "X-Autorespond", "X-Auto-Response-Suppress", "X-Vacation");
    private static final List<String> MACHINES =
            List.of("mailer-daemon", "postmaster", "no-reply", "noreply", "no_reply", "do-not-reply");

    private Natures() {}

    static Nature of(MimeMessage message, boolean report) throws MessagingException {
        String from = MailReader.header(message, "From").toLowerCase(Locale.ROOT);
        boolean noReturn =
                MailReader.header(message, "Return-Path").replace(" ", "").equals("<>");
        if (report || noReturn || from.contains("mailer-daemon")) {
            return Nature.BOUNCE;
        }
        if (says(message, "X-Spam-Flag", "yes") || says(message, "X-Spam-Status", "yes")) {
            return Nature.JUNK;
        }
        if (automatic(message) || MACHINES.stream().anyMatch(from::contains)) {
            return Nature.MACHINE;
        }
        boolean list = message.getHeader("List-Id") != null
                || message.getHeader("List-Unsubscribe") != null
                || says(message, "Precedence", "bulk")
                || says(message, "Precedence", "list")
                || says(message, "Precedence", "junk");
        return list ? Nature.LIST : Nature.PERSON;
    }

    private static boolean automatic(MimeMessage message) throws MessagingException {
        String submitted = MailReader.header(message, "Auto-Submitted").toLowerCase(Locale.ROOT);
        boolean said = !submitted.isEmpty() && !submitted.startsWith("no");
        boolean own = MailReader.header(message, "Message-ID").startsWith("<auto.");
        boolean answering = false;
        for (String header : ANSWERING) {
            answering |= message.getHeader(header) != null;
        }
        return said || own || answering || says(message, "Precedence", "auto_reply");
    }

    private static boolean says(MimeMessage message, String header, String value) throws MessagingException {
        return MailReader.header(message, header).toLowerCase(Locale.ROOT).startsWith(value);
    }
}
