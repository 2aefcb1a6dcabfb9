/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.inbox;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;

/**
 * A mailbox that is read by IMAP (RFC 9051). Nothing in it is changed: no mail is marked as read, moved or deleted.
 *
 * @param host the server
 * @param port its port
 * @param security how the way there is protected
 * @param login the name to come in with
 * @param password the password
 */
public record Mailbox(String host, int port, Security security, String login, String password) {
    private static final int MOST_AT_ONCE = 500;
    private static final String PATIENCE = "20000";

    /** How the way to the server is protected. */
    public enum Security {
        /** From the first byte. */
        TLS,
        /** After a greeting. */
        STARTTLS,
        /** Not at all: for a server on this machine. */
        NONE;

        /** Its name in the database and in forms. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /** The one with an id; anything else is the safest. */
        public static Security of(String id) {
            return switch (id) {
                case "starttls" -> STARTTLS;
                case "none" -> NONE;
                default -> TLS;
            };
        }
    }

    /**
     * How far a mailbox was read.
     *
     * @param validity of the numbers; another one means that all begins anew (RFC 9051, 2.3.1.1)
     * @param last the number of the last mail that was read
     */
    public record Position(long validity, long last) {
        /** Nothing was read yet. */
        public static final Position START = new Position(0, 0);
    }

    /** Takes one mail after the other. */
    @FunctionalInterface
    public interface Taker {
        /** Takes the bytes of a mail, cut off after {@link MailReader#LARGEST}, and the position after it. */
        void take(byte[] mail, Position after);
    }

    /** Shows that one can come in, and gives the position after all that is there: what came before is left alone. */
    public Position end() {
        return in((folder, uids) -> new Position(uids.getUIDValidity(), Math.max(0, uids.getUIDNext() - 1)));
    }

    /** Reads what came after a position, up to five hundred mails, the oldest first. */
    public void read(Position from, Taker taker) {
        in((folder, uids) -> {
            long validity = uids.getUIDValidity();
            long first = validity == from.validity() ? from.last() + 1 : 1;
            Message[] fresh = uids.getMessagesByUID(first, UIDFolder.LASTUID);
            FetchProfile profile = new FetchProfile();
            profile.add(UIDFolder.FetchProfileItem.UID);
            folder.fetch(fresh, profile);
            int taken = 0;
            for (Message message : fresh) {
                long uid = uids.getUID(message);
                if (uid >= first && taken < MOST_AT_ONCE) {
                    taker.take(bytes(message), new Position(validity, uid));
                    taken++;
                }
            }
            return from;
        });
    }

    private static byte[] bytes(Message message) throws MessagingException {
        if (message instanceof IMAPMessage unread) {
            unread.setPeek(true);
        }
        Cut cut = new Cut();
        try {
            message.writeTo(cut);
        } catch (IOException e) {
            throw new MessagingException("the mail could not be read to its end", e);
        }
        return cut.bytes.toByteArray();
    }

    /** Keeps the beginning, and lets the rest go by. */
    private static final class Cut extends OutputStream {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public void write(int one) {
            if (bytes.size() < MailReader.LARGEST) {
                bytes.write(one);
            }
        }

        @Override
        public void write(byte[] many, int from, int length) {
            bytes.write(many, from, Math.min(length, Math.max(0, MailReader.LARGEST - bytes.size())));
        }
    }

    /** Something that is done in the open folder. */
    @FunctionalInterface
    private interface Visit {
        Position in(Folder folder, UIDFolder uids) throws MessagingException;
    }

    private Position in(Visit visit) {
        try (Store store = Session.getInstance(properties()).getStore(security == Security.TLS ? "imaps" : "imap")) {
            store.connect(host, port, login, password);
            try (Folder folder = store.getFolder("INBOX")) {
                folder.open(Folder.READ_ONLY);
                return visit.in(folder, (UIDFolder) folder);
            }
        } catch (AuthenticationFailedException e) {
            throw new Fault(FaultKind.LASTING, "inbox.refused", Map.of("host", host));
        } catch (MessagingException e) {
            throw new Fault(FaultKind.PASSING, "inbox.unreachable", Map.of("host", host));
        }
    }

    private Properties properties() {
        Properties properties = new Properties();
        for (String protocol : new String[] {"imap", "imaps"}) {
            String start = "mail." + protocol + ".";
            properties.put(start + "connectiontimeout", PATIENCE);
            properties.put(start + "timeout", PATIENCE);
            properties.put(start + "writetimeout", PATIENCE);
            properties.put(start + "ssl.checkserveridentity", "true");
            properties.put(start + "starttls.enable", security == Security.STARTTLS ? "true" : "false");
            properties.put(start + "starttls.required", security == Security.STARTTLS ? "true" : "false");
            properties.put(start + "partialfetch", "true");
        }
        return properties;
    }

    /** Where it is, and nothing of how to come in. */
    @Override
    public String toString() {
        return "mailbox at " + host + ":" + port;
    }
}
