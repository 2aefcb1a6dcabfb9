/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import javax.net.ssl.SSLSocketFactory;
import org.resguardo.platform.log.EventLog;

/**
 * Carries messages to a mail server, one after the other over one connection. A test message takes the same way as every other.
 *
 * <p>Encryption is as it was chosen, never less; the server must show a certificate for its name.
 */
final class Carrier implements AutoCloseable {
    private static final String SMTP = "mail.smtp.";
    private static final String SECONDS_TO_CONNECT = "15000";
    /** A server may take long to answer the last line, while it looks at the message (RFC 5321, 4.5.3.2.6). */
    private static final String PATIENCE = "300000";

    private final MailServer server;
    private final Session session;
    private final MessageWriter writer;
    private Optional<SmtpLine> line = Optional.empty();

    Carrier(MailServer server, SSLSocketFactory encryption) {
        this.server = server;
        this.session = Session.getInstance(settings(server, encryption));
        this.writer = new MessageWriter(session, server);
    }

    private static Properties settings(MailServer server, SSLSocketFactory encryption) {
        Properties settings = new Properties();
        settings.put(SMTP + "ssl.enable", String.valueOf(server.security() == Security.TLS));
        settings.put(SMTP + "starttls.enable", String.valueOf(server.security() == Security.STARTTLS));
        settings.put(SMTP + "starttls.required", String.valueOf(server.security() == Security.STARTTLS));
        settings.put(SMTP + "ssl.checkserveridentity", "true");
        settings.put(SMTP + "ssl.protocols", "TLSv1.2 TLSv1.3");
        settings.put("mail.smtp.ssl.socketFactory", encryption);
        settings.put("mail.smtp.ssl.socketFactory.fallback", "false");
        settings.put(SMTP + "auth", String.valueOf(!server.username().isEmpty()));
        settings.put(SMTP + "auth.mechanisms", "PLAIN LOGIN");
        settings.put(SMTP + "connectiontimeout", SECONDS_TO_CONNECT);
        settings.put(SMTP + "timeout", PATIENCE);
        settings.put(SMTP + "writetimeout", PATIENCE);
        settings.put(SMTP + "quitwait", "false");
        settings.put(SMTP + "from", server.sender().text());
        settings.put(SMTP + "localhost", server.sender().domain());
        return settings;
    }

    /**
     * Hands a message over, and connects first where there is no connection.
     *
     * @param name its name
     * @param unsubscribe where the person can be done with such messages, where she can
     * @param before asked right before the message may have gone; it goes only when it says so
     */
    Handover carry(Mail mail, MessageId name, Optional<String> unsubscribe, Instant now, Predicate<MessageId> before) {
        MimeMessage message = written(mail, name, unsubscribe, now);
        Handover open = line.filter(SmtpLine::good).isPresent() ? new Handover.Taken() : open();
        if (!(open instanceof Handover.Taken)) {
            return open;
        }
        try {
            return line.orElseThrow().hand(message, message.getAllRecipients()[0], () -> before.test(name));
        } catch (MessagingException e) {
            throw new IllegalStateException("it was just written", e);
        }
    }

    private MimeMessage written(Mail mail, MessageId name, Optional<String> unsubscribe, Instant now) {
        try {
            return writer.write(mail, name, unsubscribe, now);
        } catch (MessagingException e) {
            throw new IllegalStateException("every mail can be written", e);
        }
    }

    private Handover open() {
        close();
        try {
            if (InetAddress.getAllByName(server.host()).length == 0) {
                return new Handover.Refused(SendStep.NAME, 0, false);
            }
        } catch (UnknownHostException e) {
            return new Handover.Refused(SendStep.NAME, 0, false);
        }
        SmtpLine next = new SmtpLine(session, server);
        Handover opened = next.open();
        line = opened instanceof Handover.Taken ? Optional.of(next) : Optional.empty();
        return opened;
    }

    /** Ends the connection. */
    @Override
    public void close() {
        line.ifPresent(open -> {
            try {
                open.close();
            } catch (MessagingException e) {
                EventLog.warn("mail-line-not-closed", e);
            }
        });
        line = Optional.empty();
    }
}
