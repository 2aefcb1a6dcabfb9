/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail.web;

import java.util.UUID;
import org.resguardo.platform.mail.Mail;
import org.resguardo.platform.mail.MailAddress;
import org.resguardo.platform.mail.MailContent;
import org.resguardo.platform.mail.MailKind;
import org.resguardo.platform.mail.MailSender;
import org.resguardo.platform.mail.MailServer;
import org.resguardo.platform.words.Words;

/** Sends a message at once, on the way that every message takes, and tells how far it came. */
public final class MailTest {
    private final MailSender sender;

    /** Tests with a sender. */
    public MailTest(MailSender sender) {
        this.sender = sender;
    }

    /** Sends one to an address. */
    Attempt send(MailServer server, MailAddress to, Words words) {
        MailContent content =
                MailContent.plain(words.language(), words.say("mail.test.subject"), words.say("mail.test.text"));
        Mail mail = Mail.of("test-" + UUID.randomUUID(), MailKind.OWNER, to, content);
        return new Attempt(sender.test(server, mail), to.text(), server.host());
    }
}
