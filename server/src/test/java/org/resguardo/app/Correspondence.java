/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.inbox.Mailbox;
import org.resguardo.platform.mail.MailAddress;
import org.resguardo.platform.mail.MailSender;
import org.resguardo.platform.mail.MailServer;
import org.resguardo.platform.mail.MailServers;
import org.resguardo.platform.mail.MailState;
import org.resguardo.platform.mail.Outbox;
import org.resguardo.platform.mail.Provider;
import org.resguardo.platform.mail.Security;
import org.resguardo.platform.web.PublicAddress;
import org.resguardo.rights.Challenges;
import org.resguardo.rights.MailboxReading;
import org.resguardo.rights.MailboxSettings;

/** The bakery with a mail server and a mailbox, and people who write to it by form and by mail. */
final class Correspondence implements AutoCloseable {
    static final String MAILBOX = "privacidad@example.com";
    private static final Pattern CODE = Pattern.compile("(?:código es|code is) (\\d{6})");
    private static final Pattern CASE = Pattern.compile("[0-9A-Z]{5}(-[0-9A-Z]{5}){3}");

    private final RunningServer running;
    private final GreenMail mail = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
    });

    Correspondence(RunningServer running) {
        this.running = running;
        mail.start();
        mail.setUser(MAILBOX, MAILBOX, "secreto");
        part(MailServers.class)
                .set(
                        "account:1",
                        new MailServer(
                                Provider.OTHER,
                                "127.0.0.1",
                                mail.getSmtp().getPort(),
                                Security.NONE,
                                "",
                                Optional.empty(),
                                MailAddress.of(MAILBOX).orElseThrow(),
                                "Panadería Luna",
                                new MailServer.Pace(10_000, 10_000, 0, 0)));
        Mailbox mailbox = new Mailbox("127.0.0.1", mail.getImap().getPort(), Mailbox.Security.NONE, MAILBOX, "secreto");
        part(MailboxSettings.class).use(owner(), mailbox, MAILBOX, false, mailbox.end());
        String home = running.server().address().toString();
        part(PublicAddress.class).tell(home.substring(0, home.length() - 1));
    }

    <T> T part(Class<T> type) {
        return running.server().part(type);
    }

    Account owner() {
        return running.server().accounts().find(Cast.email("owner")).orElseThrow();
    }

    /** Where strangers' mails are handed in. */
    ServerSetup smtp() {
        return mail.getSmtp().getServerSetup();
    }

    /** Sends what waits, and reads what came. */
    void deliver() {
        while (part(MailSender.class).work(() -> true)) {
            Thread.onSpinWait();
        }
        part(MailboxReading.class).read(() -> {});
    }

    /** Waits until the program's own sender has sent what waits, and reads what came. */
    void settle() {
        Outbox outbox = part(Outbox.class);
        long end = System.nanoTime() + 60_000_000_000L;
        while (outbox.counts().keySet().stream().anyMatch(Correspondence::underWay) && System.nanoTime() < end) {
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
        }
        part(MailboxReading.class).read(() -> {});
    }

    private static boolean underWay(MailState state) {
        return state == MailState.WAITING || state == MailState.HANDED;
    }

    /** All mails to an address, whole. */
    List<MimeMessage> mails(String to) {
        deliver();
        return received(to);
    }

    /** The mails to an address that have come. */
    List<MimeMessage> received(String to) {
        return Arrays.stream(mail.getReceivedMessages())
                .filter(message -> to(message).equalsIgnoreCase(to))
                .toList();
    }

    String texts(String to) {
        StringBuilder all = new StringBuilder();
        mails(to).forEach(message -> all.append(text(message)).append('\n'));
        return all.toString();
    }

    static String text(MimeMessage message) {
        try {
            return String.valueOf(message.getContent());
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String to(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Somebody's reply to a mail, as her mail program makes it. */
    void reply(MimeMessage to, String from, String text) {
        answer(to, from, text);
        deliver();
    }

    /** The same, as it stands in the mailbox and was not read yet. */
    void answer(MimeMessage to, String from, String text) {
        try {
            MimeMessage reply = (MimeMessage) to.reply(false);
            reply.setFrom(from);
            reply.setText(text, "UTF-8");
            reply.saveChanges();
            send(reply);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void send(MimeMessage message) throws MessagingException {
        try (Transport line =
                GreenMailUtil.getSession(mail.getSmtp().getServerSetup()).getTransport()) {
            line.connect();
            message.saveChanges();
            line.sendMessage(message, message.getAllRecipients());
        }
    }

    void write(String from, String subject, String text) {
        GreenMailUtil.sendTextEmail(MAILBOX, from, subject, text, mail.getSmtp().getServerSetup());
        deliver();
    }

    /** The last code that was sent to an address for a case; the program's own sender may be at it already. */
    String code(String to, String number) {
        for (int i = 0; i < 200; i++) {
            for (MimeMessage message : mails(to).reversed()) {
                Matcher found = CODE.matcher(text(message));
                if (text(message).contains(number) && found.find()) {
                    return found.group(1);
                }
            }
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
        }
        throw new AssertionError("no code was sent");
    }

    /** Hands in the public form as a browser with script does; gives what was answered. */
    Browser.Answer handIn(Browser browser, String language, Map<String, String> fields) {
        String page = "/p/contact/" + language;
        String token = browser.get(page).page().select("input[name=token]").attr("value");
        Map<String, String> all = new HashMap<>(fields);
        all.put("token", token);
        all.put("work", solve(token));
        return browser.post(page, all);
    }

    /** The code of the case in an answer to a form. */
    static String caseCode(Browser.Answer answer) {
        Matcher found = CASE.matcher(answer.page().text());
        if (!found.find()) {
            throw new AssertionError("no case code, but " + answer.status());
        }
        return found.group();
    }

    /** The number that meets a challenge, found as a browser finds it. */
    static String solve(String token) {
        for (int number = 0; ; number++) {
            byte[] hash = sha256(token + "." + number);
            int bits = ((hash[0] & 0xff) << 8) | (hash[1] & 0xff);
            if (bits >> (16 - Challenges.BITS) == 0) {
                return String.valueOf(number);
            }
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static HttpRequest.Builder json(java.net.URI to, String body) {
        return HttpRequest.newBuilder(to)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    @Override
    public void close() {
        mail.stop();
    }
}
