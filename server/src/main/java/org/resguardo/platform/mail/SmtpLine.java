/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * A connection to a mail server that knows at which step it is. Whatever the library throws, the step and the server's three digits
 * say what happened.
 */
final class SmtpLine extends SMTPTransport {
    private static final int REFUSING = 400;
    private static final int LASTING = 500;

    private final MailServer server;
    private SendStep at = SendStep.CONNECTION;
    private boolean ending;
    private BooleanSupplier beforeTheEnd = () -> true;

    SmtpLine(Session session, MailServer server) {
        super(session, new URLName("smtp", null, -1, null, null, null), "smtp", false);
        this.server = server;
    }

    /** Comes in. */
    Handover open() {
        try {
            connect(server.host(), server.port(), name(), server.password().orElse(null));
            return new Handover.Taken();
        } catch (AuthenticationFailedException e) {
            return refused(SendStep.SIGN_IN);
        } catch (MessagingException e) {
            return refused(encryption(e) ? SendStep.TLS : at);
        }
    }

    private @org.jspecify.annotations.Nullable String name() {
        return server.username().isEmpty() ? null : server.username();
    }

    private static boolean encryption(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLException) {
                return true;
            }
        }
        return false;
    }

    /**
     * Hands a message over.
     *
     * @param before asked when all but the last line is sent; the message goes only when it says so, and may have gone from then on
     */
    Handover hand(MimeMessage message, Address to, BooleanSupplier before) {
        at = SendStep.SENDER;
        ending = false;
        beforeTheEnd = before;
        try {
            sendMessage(message, new Address[] {to});
            return new Handover.Taken();
        } catch (MessagingException e) {
            return ending && getLastReturnCode() <= 0 ? new Handover.Unknown() : refused(at);
        }
    }

    private Handover.Refused refused(SendStep step) {
        int last = getLastReturnCode();
        return new Handover.Refused(step, last >= REFUSING ? last : 0, last >= LASTING);
    }

    /** True when the connection is still good for another message. */
    boolean good() {
        return super.isConnected();
    }

    @Override
    protected boolean ehlo(String domain) throws MessagingException {
        boolean extended = super.ehlo(domain);
        boolean missing = server.security() == Security.STARTTLS && !isSSL() && !supportsExtension("STARTTLS");
        at = missing ? SendStep.TLS : SendStep.SIGN_IN;
        return extended;
    }

    @Override
    protected void startTLS() throws MessagingException {
        at = SendStep.TLS;
        super.startTLS();
    }

    @Override
    protected void rcptTo() throws MessagingException {
        at = SendStep.RECIPIENT;
        super.rcptTo();
    }

    @Override
    protected OutputStream data() throws MessagingException {
        at = SendStep.CONTENT;
        return super.data();
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        if (!beforeTheEnd.getAsBoolean()) {
            throw new IOException("no longer wanted");
        }
        ending = true;
        super.finishData();
    }
}
