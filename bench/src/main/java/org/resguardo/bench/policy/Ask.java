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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A question that is asked again and again.
 *
 * @param server the server
 * @param path what is asked for
 * @param headers what is said besides, each with its line break
 * @param tag what the asker has already; empty when nothing
 */
record Ask(URI server, String path, String headers, String tag) {
    /** The server ends a connection after a hundred. */
    private static final int ANSWERS_A_CONNECTION = 99;

    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int WARMING = 5;
    private static final double NANOS = 1e9;

    /** Asks for some seconds over some connections, after a while that does not count, and prints how it went. */
    void board(String name, int seconds, int connections) throws InterruptedException, ExecutionException {
        measure(WARMING, connections);
        long before = MACHINE.getProcessCpuTime();
        long answers = measure(seconds, connections);
        double processor = (MACHINE.getProcessCpuTime() - before) / NANOS;
        System.out.printf(
                Locale.ROOT,
                "%-28s %,9.0f answers a second, %.3f ms of processor an answer (server and askers), %d"
                        + " connections%n",
                name,
                (double) answers / seconds,
                processor * 1000 / answers,
                connections);
    }

    private long measure(int seconds, int connections) throws InterruptedException, ExecutionException {
        long until = System.nanoTime() + seconds * (long) NANOS;
        long answers = 0;
        try (ExecutorService askers = Executors.newFixedThreadPool(connections)) {
            List<Callable<Long>> all = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                all.add(() -> until(until));
            }
            for (Future<Long> asker : askers.invokeAll(all)) {
                answers += asker.get();
            }
        }
        return answers;
    }

    private byte[] request() {
        String known = tag.isEmpty() ? "" : "If-None-Match: " + tag + "\r\n";
        return ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + known + "\r\n")
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
