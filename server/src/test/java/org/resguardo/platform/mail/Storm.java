/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import org.resguardo.platform.words.Language;

/** Many messages through bad weather, by a program that is killed again and again; and what came of each of them. */
final class Storm {
    private static final String SECRET = "changeit";
    private static final int SIZE = 500;
    private static final int LONG = 40_000;

    private final Path folder;
    private final int messages;
    private final int kills;
    private final Random random;

    /**
     * A storm.
     *
     * @param folder where the database and the certificate lie
     * @param messages how many messages, each to another person
     * @param kills how often the program is killed
     * @param seed from which the moments of the kills come
     */
    Storm(Path folder, int messages, int kills, long seed) {
        this.folder = folder;
        this.messages = messages;
        this.kills = kills;
        this.random = new Random(seed);
    }

    /**
     * What came of a message.
     *
     * @param number its number
     * @param fate what the weather did to it
     * @param state what we say of it
     * @param arrived how often the mail server has it
     */
    record Outcome(int number, Weather.Fate fate, MailState state, int arrived) {}

    /**
     * What came of all.
     *
     * @param outcomes one for each
     * @param weather what the weather did
     */
    record Result(List<Outcome> outcomes, Weather weather) {

        long count(MailState state) {
            return outcomes.stream().filter(one -> one.state() == state).count();
        }

        long twice() {
            return outcomes.stream().filter(one -> one.arrived() > 1).count();
        }

        /** Those of which we say something that is not so. */
        List<Outcome> untrue() {
            return outcomes.stream()
                    .filter(one -> one.state() == MailState.SENT && one.arrived() != 1
                            || one.state() == MailState.FAILED && one.arrived() != 0
                            || !one.state().ended())
                    .toList();
        }
    }

    Result rage() throws IOException, InterruptedException, GeneralSecurityException {
        SSLContext encryption = certificate();
        FastClock clock = new FastClock(Instant.now());
        GreenMail mailServer = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mailServer.start();
        try (Weather weather = new Weather(mailServer.getSmtp().getPort(), encryption)) {
            fill(clock, weather.port());
            for (int i = 0; i < kills; i++) {
                work(clock, true);
            }
            work(clock, false);
            return new Result(outcomes(clock, mailServer), weather);
        } finally {
            mailServer.stop();
        }
    }

    private void fill(FastClock clock, int port) {
        try (PostOffice office = office(clock)) {
            office.use(new MailServer(
                    Provider.OTHER,
                    "localhost",
                    port,
                    Security.STARTTLS,
                    "",
                    Optional.empty(),
                    PostOffice.BAKERY,
                    "Panadería",
                    PostOffice.BRISK));
            for (int from = 0; from < messages; from += SIZE) {
                List<Mail> some = IntStream.range(from, Math.min(messages, from + SIZE))
                        .mapToObj(Storm::mail)
                        .toList();
                office.store()
                        .change(sql -> some.forEach(mail -> office.outbox().put(sql, mail)));
            }
        }
    }

    private PostOffice office(FastClock clock) {
        return new PostOffice(folder, clock, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    /** Long where the connection is to die within the text: a short one is on its way before anybody notices. */
    private static String text(int number) {
        return Weather.fate(number) == Weather.Fate.DIES_WITHIN ? "Good morning.\n".repeat(LONG) : "Good morning.";
    }

    private static Mail mail(int number) {
        return Mail.of(
                "storm-" + number,
                MailKind.PERSONAL,
                MailAddress.of("p" + number + "@example.net").orElseThrow(),
                MailContent.plain(Language.ENGLISH, "Letter " + number, text(number)));
    }

    private void work(FastClock clock, boolean killed) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx128m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Djavax.net.ssl.trustStore=" + folder.resolve("trust.p12"),
                        "-Djavax.net.ssl.trustStorePassword=" + SECRET,
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledPostOffice.class.getName(),
                        folder.toString(),
                        clock.began().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.US_ASCII))) {
            said.readLine();
            if (killed) {
                Thread.sleep(300 + random.nextInt(Math.max(1, messages / 4)));
                program.toHandle().destroyForcibly();
            } else {
                said.readLine();
            }
        }
        program.waitFor();
    }

    private List<Outcome> outcomes(FastClock clock, GreenMail mailServer) {
        Map<String, Integer> arrived = new HashMap<>();
        for (var message : mailServer.getReceivedMessages()) {
            try {
                arrived.merge(message.getSubject(), 1, Integer::sum);
            } catch (jakarta.mail.MessagingException e) {
                throw new IllegalStateException("every message has a subject", e);
            }
        }
        try (PostOffice office = office(clock)) {
            return IntStream.range(0, messages)
                    .mapToObj(number -> new Outcome(
                            number,
                            Weather.fate(number),
                            office.state("storm-" + number),
                            arrived.getOrDefault("Letter " + number, 0)))
                    .toList();
        }
    }

    /** A certificate for this machine, made anew, and a file by which it is trusted. */
    private SSLContext certificate() throws IOException, InterruptedException, GeneralSecurityException {
        Path keys = folder.resolve("keys.p12");
        keytool(
                "-genkeypair",
                "-alias",
                "weather",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost",
                "-validity",
                "2",
                "-keystore",
                keys.toString());
        Path exported = folder.resolve("weather.cer");
        keytool("-exportcert", "-alias", "weather", "-file", exported.toString(), "-keystore", keys.toString());
        keytool(
                "-importcert",
                "-noprompt",
                "-alias",
                "weather",
                "-file",
                exported.toString(),
                "-keystore",
                folder.resolve("trust.p12").toString());
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            store.load(in, SECRET.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, SECRET.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private static void keytool(String... arguments) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("-storepass", SECRET, "-storetype", "PKCS12"));
        int status = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (status != 0) {
            throw new IllegalStateException("no certificate could be made");
        }
    }
}
