/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.bench.policy;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.resguardo.app.Server;
import org.resguardo.app.Settings;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.account.NewAccount;
import org.resguardo.platform.account.Passphrases;
import org.resguardo.platform.words.Language;
import org.resguardo.policy.Wording;
import org.resguardo.policy.claim.Claim;
import org.resguardo.policy.claim.ClaimKind;
import org.resguardo.policy.claim.Claims;
import org.resguardo.policy.claim.Content;
import org.resguardo.policy.version.PolicyVersions;

/**
 * Asks the public page of the policy for as long as it is told to, over a few connections that stay open: whole, and as browsers ask that
 * have it already. Server and askers share the machine and the process, so the server alone is faster than this.
 *
 * <p>Run: {@code ./resguardo bench policy [SECONDS] [CONNECTIONS]}.
 */
public final class PublicPageBench {
    /** The server ends a connection after a hundred. */
    private static final int ANSWERS_A_CONNECTION = 99;

    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int WARMING = 5;
    private static final double NANOS = 1e9;

    private PublicPageBench() {}

    /** Takes an empty folder, seconds and connections. */
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        int seconds = Integer.parseInt(args[1]);
        int connections = Integer.parseInt(args[2]);
        try (Server server = Server.start(Settings.local(Path.of(args[0], "data"), 0))) {
            publish(server);
            Ask whole = new Ask(server.address(), "/p/policy/en", "");
            String tag = whole.once();
            for (Ask ask : List.of(whole, new Ask(server.address(), "/p/policy/en", tag))) {
                measure(ask, WARMING, connections);
                long before = MACHINE.getProcessCpuTime();
                long answers = measure(ask, seconds, connections);
                double processor = (MACHINE.getProcessCpuTime() - before) / NANOS;
                System.out.printf(
                        Locale.ROOT,
                        "%-28s %,9.0f answers a second, %.3f ms of processor an answer (server and askers), %d"
                                + " connections%n",
                        ask.tag().isEmpty() ? "whole page" : "not changed (ETag)",
                        (double) answers / seconds,
                        processor * 1000 / answers,
                        connections);
            }
        }
    }

    private static void publish(Server server) {
        Account owner = server.part(Accounts.class)
                .claim(new NewAccount(
                        "Ana",
                        "ana@example.com",
                        Role.OWNER,
                        Language.ENGLISH,
                        new Passphrases().hash("measured only")))
                .orElseThrow();
        List<Claim> all = new ArrayList<>();
        all.add(claim(ClaimKind.IDENTITY, "", Content.NONE.with("name", "Panadería Luna")));
        all.add(claim(ClaimKind.CONTACT, "", Content.NONE.with("email", "hola@example.com")));
        for (String purpose : List.of("fulfil-orders", "payments", "loyalty", "marketing", "support", "bookings")) {
            Content content = Content.NONE
                    .with("activity", purpose)
                    .with("name.en", purpose)
                    .with("name.es", purpose)
                    .with("purpose", purpose)
                    .with("people", List.of("customer"))
                    .with("sources", List.of("person"))
                    .with("data", List.of("identity.name", "contact.email", "contact.phone", "contact.address"));
            all.add(claim(ClaimKind.COLLECTS, purpose, content));
        }
        Content rights = Content.NONE
                .with("rights", List.of("access", "correct", "delete"))
                .with("for", "everyone")
                .with("email", "hola@example.com");
        all.add(claim(ClaimKind.RIGHTS, "", rights));
        Claims claims = Claims.of(all);
        Wording wording = new Wording();
        var _ = server.part(PolicyVersions.class)
                .publish(
                        owner,
                        1,
                        LocalDate.of(2026, 1, 1),
                        List.of(),
                        claims,
                        Map.of(
                                Language.SPANISH, wording.in(Language.SPANISH).compose(claims),
                                Language.ENGLISH, wording.in(Language.ENGLISH).compose(claims)),
                        Map.of())
                .orElseThrow();
    }

    private static Claim claim(ClaimKind kind, String which, Content content) {
        String id = which.isEmpty() ? kind.id() : kind.id() + ":" + which;
        return Claim.said(kind, id, content, Optional.empty(), "/policy");
    }

    private static long measure(Ask ask, int seconds, int connections)
            throws InterruptedException, ExecutionException, IOException {
        long until = System.nanoTime() + seconds * (long) NANOS;
        long answers = 0;
        try (ExecutorService askers = Executors.newFixedThreadPool(connections)) {
            List<Callable<Long>> all = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                all.add(() -> ask.until(until));
            }
            for (Future<Long> asker : askers.invokeAll(all)) {
                answers += asker.get();
            }
        }
        return answers;
    }

    /** A question that is asked again and again. */
    private record Ask(URI server, String path, String tag) {

        private byte[] request() {
            String known = tag.isEmpty() ? "" : "If-None-Match: " + tag + "\r\n";
            return ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + known + "\r\n")
                    .getBytes(StandardCharsets.US_ASCII);
        }

        String once() throws IOException {
            try (Socket socket = new Socket("localhost", server.getPort())) {
                socket.getOutputStream().write(request());
                return answer(new BufferedInputStream(socket.getInputStream()), 200);
            }
        }

        long until(long end) throws IOException {
            long answers = 0;
            byte[] request = request();
            int expected = tag.isEmpty() ? 200 : 304;
            while (System.nanoTime() < end) {
                answers += overOneConnection(end, request, expected);
            }
            return answers;
        }

        /** As many as the server answers before it ends a connection. */
        private long overOneConnection(long end, byte[] request, int expected) throws IOException {
            long answers = 0;
            try (Socket socket = new Socket("localhost", server.getPort())) {
                socket.setTcpNoDelay(true);
                OutputStream out = socket.getOutputStream();
                InputStream in = new BufferedInputStream(socket.getInputStream(), 65_536);
                while (answers < ANSWERS_A_CONNECTION && System.nanoTime() < end) {
                    out.write(request);
                    answer(in, expected);
                    answers++;
                }
            }
            return answers;
        }

        /** Reads one answer to its end and gives its tag. */
        private static String answer(InputStream in, int expected) throws IOException {
            String status = line(in);
            if (!status.contains(" " + expected)) {
                throw new IOException("answered " + status);
            }
            String tag = "";
            int length = 0;
            boolean chunked = false;
            for (String header = line(in); !header.isEmpty(); header = line(in)) {
                String low = header.toLowerCase(Locale.ROOT);
                if (low.startsWith("etag: ")) {
                    tag = header.substring(6);
                } else if (low.startsWith("content-length: ")) {
                    length = Integer.parseInt(low.substring(16).strip());
                } else if (low.startsWith("transfer-encoding: chunked")) {
                    chunked = true;
                }
            }
            in.skipNBytes(length);
            while (chunked) {
                int size = Integer.parseInt(line(in), 16);
                in.skipNBytes(size);
                line(in);
                chunked = size > 0;
            }
            return tag;
        }

        private static String line(InputStream in) throws IOException {
            StringBuilder text = new StringBuilder();
            for (int one = in.read(); one != '\n'; one = in.read()) {
                if (one < 0) {
                    throw new IOException("the server ended the connection");
                }
                if (one != '\r') {
                    text.append((char) one);
                }
            }
            return text.toString();
        }
    }
}
