/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.mail;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.jspecify.annotations.Nullable;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.StoppedException;

/** The one connection to a mailbox: opened when it is first needed, and again after it was lost. */
final class MailSession implements AutoCloseable {
    private static final Duration LEAVE = Duration.ofSeconds(1);

    private final MailboxSettings settings;
    private volatile @Nullable Store store;
    private volatile char separator = '/';

    MailSession(MailboxSettings settings) {
        this.settings = settings;
    }

    /** The full names of the folders to look at, in order. */
    List<String> folders() throws ConnectorException {
        try {
            List<FolderChoice.Listed> listed = new ArrayList<>();
            for (Folder folder : connected().getDefaultFolder().list("*")) {
                separator = folder.getSeparator();
                if ((folder.getType() & Folder.HOLDS_MESSAGES) != 0 && folder instanceof IMAPFolder one) {
                    listed.add(new FolderChoice.Listed(one.getFullName(), Set.of(one.getAttributes())));
                }
            }
            return FolderChoice.of(listed);
        } catch (MessagingException e) {
            throw new ConnectorException(Problem.at(Place.of(settings.name()), kind(e)));
        }
    }

    /** The parts of a folder's full name, which servers put together by signs of their own choice. */
    List<String> parts(String name) {
        return List.of(name.split(Pattern.quote(String.valueOf(separator))));
    }

    /** Does something in a folder, which is open to read and nothing else meanwhile. */
    void in(String name, ImapConnector.Visit visit) throws ConnectorException, MessagingException {
        Folder folder = connected().getFolder(name);
        try {
            folder.open(Folder.READ_ONLY);
            visit.in((IMAPFolder) folder);
        } finally {
            leave(folder);
        }
    }

    /** What happened; a lost connection is given up, so that the next folder is read over a new one. */
    Kind kind(MessagingException error) {
        Kind kind = MailTrouble.reading(error);
        if (kind == Kind.CONNECTION_LOST) {
            close();
        }
        return kind;
    }

    private Store connected() throws ConnectorException {
        Store current = store;
        if (current != null && current.isConnected()) {
            return current;
        }
        try {
            InetAddress.getByName(settings.host());
            Store fresh = Session.getInstance(settings.properties()).getStore(settings.protocol());
            fresh.connect(settings.host(), settings.port(), settings.login(), settings.passwordForLibrary());
            store = fresh;
            return fresh;
        } catch (UnknownHostException e) {
            throw new ConnectorException(Problem.at(Place.of(settings.name()), Kind.HOST_UNKNOWN));
        } catch (MessagingException e) {
            Kind kind = MailTrouble.connecting(e, settings.security());
            throw new ConnectorException(Problem.at(Place.of(settings.name()), kind));
        }
    }

    /** Closes a folder without removing anything. One that the server has closed needs nothing more. */
    private static void leave(Folder folder) {
        try {
            if (folder.isOpen()) {
                folder.close(false);
            }
        } catch (MessagingException e) {
            // The connection is gone, and with it the folder.
        }
    }

    /** Says good-bye, and waits for the answer only a moment: somebody may be waiting for a message in another thread. */
    @Override
    public void close() {
        Store current = store;
        store = null;
        if (current == null) {
            return;
        }
        Thread leaving = Thread.ofVirtual().start(() -> {
            try {
                current.close();
            } catch (MessagingException e) {
                // The other side is gone already.
            }
        });
        try {
            leaving.join(LEAVE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppedException();
        }
    }
}
