/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.mail;

import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Intake;
import org.resguardo.connector.Place;
import org.resguardo.connector.ReadLimit;
import org.resguardo.connector.files.FileOptions;
import org.resguardo.connector.files.Source;
import org.resguardo.connector.files.worker.WorkerPool;

/** A real mail server with one mailbox. */
final class Post implements AutoCloseable {
    static final String LOGIN = "ana@example.com";
    static final String PASSWORD = "pan y sal";

    private final GreenMail server;
    private final GreenMailUser user;

    Post(String protocol) throws UserException {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", protocol));
        server.start();
        user = server.getManagers().getUserManager().createUser(LOGIN, LOGIN, PASSWORD);
    }

    int port() {
        return protocolPort();
    }

    private int protocolPort() {
        return server.getImap() != null
                ? server.getImap().getPort()
                : server.getImaps().getPort();
    }

    MailFolder folder(String name) throws Exception {
        var store = server.getManagers().getImapHostManager();
        MailFolder there = store.getFolder(user, name);
        return there != null ? there : store.createMailbox(user, name);
    }

    /** Puts a message into a folder. */
    void put(String folder, Instant arrived, String message) throws Exception {
        folder(folder).appendMessage(message(message), new Flags(), Date.from(arrived));
    }

    private static MimeMessage message(String text) throws MessagingException {
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
    }

    /** The letter of somebody, with a file where one is given. */
    static String letter(String text, String fileName, String file) {
        String end = file.isEmpty() ? "" : """
                --part
                Content-Type: application/octet-stream
                Content-Disposition: attachment; filename="%s"

                %s
                """.formatted(fileName, file);
        return """
                From: Luz <luz@example.com>
                To: ana@example.com
                Subject: Encargo
                Date: Mon, 2 Jun 2025 10:00:00 +0000
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=part

                --part
                Content-Type: text/plain; charset=utf-8

                %s
                %s--part--
                """.formatted(text, end);
    }

    MailboxSettings settings(MailSecurity security) throws ConnectorException {
        return MailboxSettings.of("127.0.0.1", security).port(port()).login(LOGIN, PASSWORD.toCharArray());
    }

    /** Reads messages as the program does: in a child process. */
    static MessageReader reader() {
        WorkerPool workers = new WorkerPool(1);
        return new MessageReader() {
            @Override
            public void read(Place place, byte[] message, ReadLimit limit, Intake intake) throws ConnectorException {
                workers.read(
                        Source.held(place, "message.eml", message, "message/rfc822"),
                        FileOptions.standard(),
                        limit,
                        intake);
            }

            @Override
            public void close() {
                workers.close();
            }
        };
    }

    @Override
    public void close() {
        server.stop();
    }
}
