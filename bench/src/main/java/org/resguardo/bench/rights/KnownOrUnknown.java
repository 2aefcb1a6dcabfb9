/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.bench.rights;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.resguardo.app.Server;
import org.resguardo.app.Settings;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.account.NewAccount;
import org.resguardo.platform.account.Passphrases;
import org.resguardo.platform.step.DataSubject.Identifier.Kind;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.words.Language;
import org.resguardo.rights.CaseKind;
import org.resguardo.rights.Cases;
import org.resguardo.rights.Challenges;
import org.resguardo.rights.Channel;
import org.resguardo.rights.Identities;
import org.resguardo.rights.NewCase;
import org.resguardo.rights.Person;
import org.resguardo.rights.RightsCase;

/**
 * Whether the time in which the public form answers tells whose address the business has on file. As many addresses that are on file as
 * others ask in a random order, each from a network of its own; then the two rows of times are held against each other.
 *
 * <p>Run: {@code ./resguardo bench unknown [ASKERS_OF_EACH_KIND]}.
 */
public final class KnownOrUnknown {
    /** Of each kind in a server's hour; it takes two thousand forms in one. */
    private static final int LOT = 900;

    private static final int WARMING = 60;
    private static final double MILLION = 1e6;

    private final Server server;
    private final Account owner;
    private int network;

    private KnownOrUnknown(Server server) {
        this.server = server;
        this.owner = server.part(Accounts.class)
                .claim(new NewAccount(
                        "Ana",
                        "ana@example.com",
                        Role.OWNER,
                        Language.ENGLISH,
                        new Passphrases().hash("measured only")))
                .orElseThrow();
    }

    /** Takes an empty folder, and how many of each kind ask. */
    public static void main(String[] args) throws IOException {
        int all = Integer.parseInt(args[1]);
        Random random = new Random(2026);
        List<Long> known = new ArrayList<>();
        List<Long> unknown = new ArrayList<>();
        TreeSet<String> answers = new TreeSet<>();
        for (int lot = 0; known.size() < all; lot++) {
            Settings settings = Settings.local(Path.of(args[0], "data" + lot), 0);
            try (Server server = Server.start(settings)) {
                new KnownOrUnknown(server).ask(Math.min(LOT, all - known.size()), random, known, unknown, answers);
            }
        }
        double one = TwoSamples.median(known) / MILLION;
        double other = TwoSamples.median(unknown) / MILLION;
        System.out.printf(Locale.ROOT, "%,d addresses on file        median %.3f ms%n", known.size(), one);
        System.out.printf(Locale.ROOT, "%,d other addresses          median %.3f ms%n", unknown.size(), other);
        System.out.printf(
                Locale.ROOT,
                "difference of the medians      %.2f %% (at most 5 %%)%n",
                100 * Math.abs(one - other) / Math.min(one, other));
        System.out.printf(
                Locale.ROOT,
                "Mann-Whitney, two-sided        p = %.3f (a difference is told below 0.01)%n",
                new TwoSamples(known, unknown).p());
        System.out.println("status and length of answers   " + answers);
    }

    private void ask(int each, Random random, List<Long> known, List<Long> unknown, Set<String> answers)
            throws IOException {
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < each + WARMING; i++) {
            addresses.add("k%06d@example.org".formatted(i));
            addresses.add("u%06d@example.org".formatted(i));
            onFile("k%06d@example.org".formatted(i));
        }
        List<String> warming = addresses.subList(0, 2 * WARMING);
        List<String> measured = new ArrayList<>(addresses.subList(2 * WARMING, addresses.size()));
        for (String address : warming) {
            time(address, new TreeSet<>());
        }
        java.util.Collections.shuffle(measured, random);
        for (String address : measured) {
            (address.startsWith("k") ? known : unknown).add(time(address, answers));
        }
    }

    /** A person whom the business knows: an earlier case, with her address on file. */
    private void onFile(String address) {
        Cases cases = server.part(Cases.class);
        NewCase fresh = NewCase.of(
                CaseKind.ACCESS, Channel.COUNTER, Language.ENGLISH, "", new Person("Luz", address, ""), "Hello");
        RightsCase opened = server.part(Store.class)
                .write(sql -> cases.open(sql, fresh, java.util.Optional.empty()).what());
        server.part(Identities.class).onFile(owner, opened, Kind.EMAIL, address);
    }

    /** Nanoseconds from the first byte of the question to the last of the answer. */
    private long time(String address, Set<String> answers) throws IOException {
        String token = server.part(Challenges.class).make().token();
        String form = "kind=access&text=Hello&name=Luz&email=" + encoded(address) + "&token=" + encoded(token)
                + "&work=" + solve(token);
        network++;
        URI home = server.address();
        String request =
                "POST /p/contact/en HTTP/1.1\r\nHost: localhost:" + home.getPort() + "\r\nOrigin: http://localhost:"
                        + home.getPort()
                        + "\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                        + form.length() + "\r\n\r\n" + form;
        try (Socket socket = new Socket()) {
            socket.setTcpNoDelay(true);
            socket.bind(new InetSocketAddress(
                    InetAddress.getByAddress(
                            new byte[] {127, 1, (byte) (network / 250 % 250), (byte) (network % 250 + 1)}),
                    0));
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), home.getPort()));
            InputStream in = new BufferedInputStream(socket.getInputStream());
            long before = System.nanoTime();
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            long took = System.nanoTime() - before;
            String body = answer.substring(answer.indexOf("\r\n\r\n"));
            answers.add(answer.substring(9, 12) + " " + body.length());
            return took;
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String solve(String token) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (int number = 0; ; number++) {
                byte[] hash = digest.digest((token + "." + number).getBytes(StandardCharsets.UTF_8));
                int bits = ((hash[0] & 0xff) << 8) | (hash[1] & 0xff);
                if (bits >> (16 - Challenges.BITS) == 0) {
                    return String.valueOf(number);
                }
            }
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
