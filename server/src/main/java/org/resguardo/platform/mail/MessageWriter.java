/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/** Writes messages as RFC 5322 and MIME have them. Only types that cannot hold a line's end reach a header. */
final class MessageWriter {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Session session;
    private final MailServer server;

    MessageWriter(Session session, MailServer server) {
        this.session = session;
        this.server = server;
    }

    /**
     * A message.
     *
     * @param name its name
     * @param unsubscribe where the person can be done with such messages, where she can
     */
    MimeMessage write(Mail mail, MessageId name, Optional<String> unsubscribe, Instant now) throws MessagingException {
        MimeMessage message = new Named(session, name);
        MailContent content = mail.content();
        message.setFrom(sender());
        message.setRecipient(
                Message.RecipientType.TO, new InternetAddress(mail.to().text(), true));
        if (content.replyTo().isPresent()) {
            message.setReplyTo(new InternetAddress[] {
                new InternetAddress(content.replyTo().get().text(), true)
            });
        }
        message.setSubject(content.subject(), UTF_8);
        message.setSentDate(Date.from(now));
        message.setContentLanguage(new String[] {content.language().tag()});
        if (mail.kind() == MailKind.AUTOMATIC) {
            message.setHeader("Auto-Submitted", "auto-replied");
        } else if (mail.kind().daytime()) {
            message.setHeader("Auto-Submitted", "auto-generated");
        }
        if (!mail.thread().earlier().isEmpty()) {
            message.setHeader("In-Reply-To", mail.thread().earlier().getLast().text());
            message.setHeader("References", mail.thread().references());
        }
        if (unsubscribe.isPresent()) {
            message.setHeader("List-Unsubscribe", "<" + unsubscribe.get() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        fill(message, content, unsubscribe.orElse(""));
        message.saveChanges();
        return message;
    }

    private InternetAddress sender() throws MessagingException {
        InternetAddress from = new InternetAddress(server.sender().text(), true);
        try {
            from.setPersonal(server.senderName().isEmpty() ? null : server.senderName(), UTF_8);
            return from;
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every JDK has UTF-8", e);
        }
    }

    private static void fill(MimeMessage message, MailContent content, String unsubscribe) throws MessagingException {
        String text = content.text().replace(MailContent.UNSUBSCRIBE, unsubscribe);
        if (content.attachments().isEmpty() && content.html().isEmpty()) {
            message.setText(text, UTF_8);
            return;
        }
        MimeMultipart both = new MimeMultipart("alternative");
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(text, UTF_8);
        both.addBodyPart(plain);
        if (content.html().isPresent()) {
            MimeBodyPart html = new MimeBodyPart();
            html.setText(content.html().get().replace(MailContent.UNSUBSCRIBE, unsubscribe), UTF_8, "html");
            both.addBodyPart(html);
        }
        message.setContent(content.attachments().isEmpty() ? both : mixed(both, content));
    }

    private static MimeMultipart mixed(MimeMultipart both, MailContent content) throws MessagingException {
        MimeMultipart all = new MimeMultipart("mixed");
        MimeBodyPart said = new MimeBodyPart();
        said.setContent(both);
        all.addBodyPart(said);
        for (Attachment file : content.attachments()) {
            MimeBodyPart part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.bytes(), file.mediaType())));
            part.setFileName(file.name());
            all.addBodyPart(part);
        }
        return all;
    }

    /** A message whose name the library does not make up. */
    private static final class Named extends MimeMessage {
        private final MessageId name;

        Named(Session session, MessageId name) {
            super(session);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", name.text());
        }
    }
}
