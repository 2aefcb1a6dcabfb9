/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * Stands before a real mail server and behaves as the Internet does: it refuses people for good, sends others away at first, drops the
 * connection in the middle of a message and at its end, and spoils encryption. What it does to whom is decided by the address alone, so
 * that a test knows what must have come of each message.
 */
final class Weather implements AutoCloseable {
    private static final int KINDS = 100;
    private static final int SMALL = 4_096;
    private static final int EVERY_NTH_ENCRYPTION_FAILS = 7;

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int behind;
    private final SSLContext encryption;
    private final Map<String, Integer> attempts = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> happened = new ConcurrentHashMap<>();
    private final AtomicInteger encryptions = new AtomicInteger();

    /** What happens to a message. */
    enum Fate {
        /** It is taken. */
        FINE,
        /** Its address is refused for good. */
        REFUSED,
        /** It is sent away once, as greylisting does. */
        GREYLISTED,
        /** Its text is refused for good. */
        UNWANTED,
        /** The connection dies in the middle of its text, once. */
        DIES_WITHIN,
        /** The connection dies after its last line, and it was not taken. */
        DIES_BEFORE_TAKING,
        /** The connection dies after its last line, and it was taken. */
        DIES_AFTER_TAKING
    }

    /** Weather before the mail server on a port of this machine. */
    Weather(int behind, SSLContext encryption) throws IOException {
        door.setReceiveBufferSize(SMALL);
        this.behind = behind;
        this.encryption = encryption;
        Thread.ofVirtual().start(this::welcome);
    }

    int port() {
        return door.getLocalPort();
    }

    /** What happens to the message to the address with a number. */
    static Fate fate(int number) {
        int kind = number * 37 % KINDS;
        if (kind < 3) {
            return Fate.REFUSED;
        }
        if (kind < 13) {
            return Fate.GREYLISTED;
        }
        if (kind < 14) {
            return Fate.UNWANTED;
        }
        if (kind < 18) {
            return Fate.DIES_WITHIN;
        }
        if (kind < 19) {
            return Fate.DIES_BEFORE_TAKING;
        }
        return kind < 20 ? Fate.DIES_AFTER_TAKING : Fate.FINE;
    }

    /** How often something happened. */
    int times(String what) {
        return happened.getOrDefault(what, new AtomicInteger()).get();
    }

    private void note(String what) {
        happened.computeIfAbsent(what, none -> new AtomicInteger()).incrementAndGet();
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                Socket guest = door.accept();
                Thread.ofVirtual().start(() -> converse(guest));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void converse(Socket guest) {
        try (guest;
                Socket server = new Socket(InetAddress.getLoopbackAddress(), behind)) {
            new Conversation(guest, server).go();
        } catch (IOException e) {
            note("connections that ended early");
        }
    }

    /** One connection. */
    private final class Conversation {
        private InputStream fromGuest;
        private OutputStream toGuest;
        private final Socket guest;
        private final InputStream fromServer;
        private final OutputStream toServer;
        private Fate fate = Fate.FINE;

        Conversation(Socket guest, Socket server) throws IOException {
            this.guest = guest;
            fromGuest = new BufferedInputStream(guest.getInputStream());
            toGuest = guest.getOutputStream();
            fromServer = new BufferedInputStream(server.getInputStream());
            toServer = server.getOutputStream();
        }

        void go() throws IOException {
            say(answer());
            String line = line(fromGuest);
            while (!line.isEmpty()) {
                String word = line.substring(0, Math.min(4, line.length())).toUpperCase(java.util.Locale.ROOT);
                switch (word) {
                    case "EHLO" -> say("250-weather\r\n250-STARTTLS\r\n250 8BITMIME\r\n");
                    case "STAR" -> encrypt();
                    case "RCPT" -> recipient(line);
                    case "DATA" -> data(line);
                    default -> say(ask(line));
                }
                line = line(fromGuest);
            }
        }

        private void encrypt() throws IOException {
            say("220 go ahead\r\n");
            if (encryptions.incrementAndGet() % EVERY_NTH_ENCRYPTION_FAILS == 0) {
                note("encryptions that failed");
                say("nonsense where a handshake should be\r\n");
                throw new IOException("spoilt");
            }
            SSLSocket safe = (SSLSocket) encryption.getSocketFactory().createSocket(guest, null, guest.getPort(), true);
            safe.setUseClientMode(false);
            safe.startHandshake();
            fromGuest = new BufferedInputStream(safe.getInputStream());
            toGuest = safe.getOutputStream();
            ask("EHLO weather\r\n");
        }

        private void recipient(String line) throws IOException {
            int number = Integer.parseInt(line.replaceAll(".*<p([0-9]+)@.*\\s*", "$1"));
            fate = fate(number);
            int attempt = attempts.merge(Integer.toString(number), 1, Integer::sum);
            if (fate == Fate.REFUSED) {
                note("addresses refused");
                say("550 5.1.1 no such mailbox\r\n");
            } else if (fate == Fate.GREYLISTED && attempt == 1) {
                note("greylisted");
                say("451 4.7.1 come again later\r\n");
            } else {
                boolean again = attempt > 1 && (fate == Fate.GREYLISTED || fate == Fate.DIES_WITHIN);
                fate = again ? Fate.FINE : fate;
                say(ask(line));
            }
        }

        private void data(String line) throws IOException {
            if (fate == Fate.DIES_WITHIN) {
                say(ask(line));
                line(fromGuest);
                note("connections that died within a message");
                guest.setSoLinger(true, 0);
                throw new IOException("died");
            }
            say("354 go ahead\r\n");
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            String next = line(fromGuest);
            while (!next.equals(".\r\n")) {
                if (next.isEmpty()) {
                    throw new IOException("the guest left");
                }
                text.writeBytes(next.getBytes(StandardCharsets.ISO_8859_1));
                next = line(fromGuest);
            }
            switch (fate) {
                case UNWANTED -> {
                    note("texts refused");
                    ask("RSET\r\n");
                    say("554 5.7.1 not wanted\r\n");
                }
                case DIES_BEFORE_TAKING -> {
                    note("connections that died before the message was taken");
                    throw new IOException("died");
                }
                case DIES_AFTER_TAKING -> {
                    hand(line, text);
                    note("connections that died after the message was taken");
                    throw new IOException("died");
                }
                case FINE, REFUSED, GREYLISTED, DIES_WITHIN -> say(hand(line, text));
            }
        }

        private String hand(String line, ByteArrayOutputStream text) throws IOException {
            ask(line);
            toServer.write(text.toByteArray());
            return ask(".\r\n");
        }

        private String ask(String line) throws IOException {
            toServer.write(line.getBytes(StandardCharsets.ISO_8859_1));
            toServer.flush();
            return answer();
        }

        private String answer() throws IOException {
            StringBuilder all = new StringBuilder();
            String next = line(fromServer);
            all.append(next);
            while (next.length() > 3 && next.charAt(3) == '-') {
                next = line(fromServer);
                all.append(next);
            }
            return all.toString();
        }

        private void say(String answer) throws IOException {
            toGuest.write(answer.getBytes(StandardCharsets.ISO_8859_1));
            toGuest.flush();
        }

        private static String line(InputStream from) throws IOException {
            StringBuilder line = new StringBuilder();
            int c = from.read();
            while (c >= 0) {
                line.append((char) c);
                if (c == '\n') {
                    return line.toString();
                }
                c = from.read();
            }
            return "";
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
