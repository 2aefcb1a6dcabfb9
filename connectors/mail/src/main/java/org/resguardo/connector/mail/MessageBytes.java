/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.eclipse.angus.mail.imap.IMAPMessage;

/** Fetches messages as they were sent. */
final class MessageBytes {

    private MessageBytes() {}

    /** A message, without marking it as read; empty when it is larger than a limit, of whatever size the server says it is. */
    static Optional<byte[]> of(Message message, int most) throws MessagingException {
        if (!(message instanceof IMAPMessage there) || there.getSize() > most) {
            return Optional.empty();
        }
        there.setPeek(true);
        try (InputStream in = there.getMimeStream()) {
            byte[] bytes = in.readNBytes(most);
            return in.read() < 0 ? Optional.of(bytes) : Optional.empty();
        } catch (IOException e) {
            throw new MessagingException("a message broke off", e);
        }
    }
}
