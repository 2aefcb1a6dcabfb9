/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.e2e;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.resguardo.platform.mail.MailAddress;
import org.resguardo.platform.mail.MailSender;
import org.resguardo.platform.mail.MailServer;
import org.resguardo.platform.mail.MailServers;
import org.resguardo.platform.mail.Provider;
import org.resguardo.platform.mail.Security;
import org.resguardo.platform.web.PublicAddress;

/** A mail server in front of a house, and what arrived there. */
final class MailRoom implements AutoCloseable {
    private final House house;
    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    MailRoom(House house) {
        this.house = house;
        mail.start();
        String home = house.server().address().toString();
        house.server().part(PublicAddress.class).tell(home.substring(0, home.length() - 1));
        house.server()
                .part(MailServers.class)
                .set(
                        "account:1",
                        new MailServer(
                                Provider.OTHER,
                                "127.0.0.1",
                                mail.getSmtp().getPort(),
                                Security.NONE,
                                "",
                                Optional.empty(),
                                MailAddress.of("privacidad@example.com").orElseThrow(),
                                "Panadería Luna",
                                new MailServer.Pace(1_000, 1_000, 0, 0)));
    }

    /** All texts that came to an address, the last one last. */
    List<String> texts(String to) {
        while (house.server().part(MailSender.class).work(() -> true)) {
            Thread.onSpinWait();
        }
        return Arrays.stream(mail.getReceivedMessages())
                .filter(message -> to(message).equals(to))
                .map(MailRoom::text)
                .toList();
    }

    /** The last code that was sent to an address. */
    String code(String to) {
        for (int i = 0; i < 200; i++) {
            for (String text : texts(to).reversed()) {
                if (text.contains("Su código es")) {
                    return text.replaceAll("(?s).*Su código es (\\d{6}).*", "$1");
                }
            }
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
        }
        throw new AssertionError("no code was sent");
    }

    /** To whom a message went. */
    static String to(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What it says. */
    static String text(MimeMessage message) {
        try {
            return String.valueOf(message.getContent());
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        mail.stop();
    }
}
