/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.web.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.resguardo.connector.web.Door;

/**
 * The only way out for a browser: a proxy on this machine (RFC 9110, 7.6 and 9.3.6). It lets a connection through when a page has asked for that machine,
 * and the program lets it be called. What a browser wants for itself, such as news about itself, nobody has asked for, and so it stays inside.
 */
final class Gate implements AutoCloseable {
    private static final int LONGEST_HEAD = 64 * 1024;
    private static final long MOST = 200L << 20;
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int SILENCE = 20_000;

    private final ServerSocket door;
    private final Dialer dialer;
    private final ConcurrentHashMap<String, CountDownLatch> announced = new ConcurrentHashMap<>();
    private final Set<String> refused = new ConcurrentSkipListSet<>();
    private final Set<String> passed = new ConcurrentSkipListSet<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicLong bytes = new AtomicLong();

    private Gate(ServerSocket door, Dialer dialer) {
        this.door = door;
        this.dialer = dialer;
    }

    static Gate open(Dialer dialer) throws IOException {
        Gate gate = new Gate(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), dialer);
        Thread.ofVirtual().name("website-gate").start(gate::accept);
        return gate;
    }

    int port() {
        return door.getLocalPort();
    }

    /** A page has asked for a machine. */
    void announce(String host) {
        latch(host).countDown();
    }

    /** Machines that pages asked for and that may not be called. */
    List<String> refused() {
        return List.copyOf(refused);
    }

    /** Machines to which connections were made. */
    Set<String> passed() {
        return Set.copyOf(passed);
    }

    private CountDownLatch latch(String host) {
        return announced.computeIfAbsent(host.toLowerCase(Locale.ROOT), none -> new CountDownLatch(1));
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket browser = door.accept();
                open.add(browser);
                Thread.ofVirtual().start(() -> serve(browser));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket browser) {
        try (browser) {
            browser.setSoTimeout(SILENCE);
            String head = head(browser.getInputStream());
            String[] first = head.split("\r\n", 2)[0].split(" ");
            if (first.length != 3) {
                return;
            }
            boolean tunnel = first[0].equals("CONNECT");
            URI to = new URI(tunnel ? "https://" + first[1] : first[1]);
            String host = String.valueOf(to.getHost()).toLowerCase(Locale.ROOT);
            if (!latch(host).await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                answer(browser, "403 Forbidden");
                return;
            }
            int usual = tunnel ? 443 : 80;
            try (Socket machine = dialer.dial(host, to.getPort() == -1 ? usual : to.getPort())) {
                open.add(machine);
                machine.setSoTimeout(SILENCE);
                passed.add(host);
                if (tunnel) {
                    answer(browser, "200 Connection established");
                } else {
                    machine.getOutputStream().write(forward(head, first, to).getBytes(StandardCharsets.ISO_8859_1));
                }
                join(browser, machine);
                open.remove(machine);
            } catch (Door.Shut e) {
                refused.add(host);
                answer(browser, "403 Forbidden");
            } catch (IOException e) {
                answer(browser, "502 Bad Gateway");
            }
        } catch (IOException | URISyntaxException e) {
            // The browser or the machine has hung up, or asked for what is no address: nothing more to do for this
            // connection.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(browser);
        }
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int last = 0;
        while (head.size() < LONGEST_HEAD) {
            int one = in.read();
            if (one < 0) {
                throw new IOException("hung up");
            }
            head.write(one);
            last = (last << 8) | one;
            if (last == 0x0D0A0D0A) {
                return head.toString(StandardCharsets.ISO_8859_1);
            }
        }
        throw new IOException("a head without end");
    }

    /** The same request as the machine expects it: with the path alone, and for one answer. */
    private static String forward(String head, String[] first, URI to) {
        String path = (to.getRawPath() == null || to.getRawPath().isEmpty() ? "/" : to.getRawPath())
                + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery());
        String rest = head.substring(head.indexOf("\r\n") + 2)
                .replaceAll("(?im)^(proxy-connection|connection):[^\r\n]*\r\n", "");
        return first[0] + " " + path + " HTTP/1.1\r\nConnection: close\r\n" + rest;
    }

    private static void answer(Socket browser, String status) throws IOException {
        browser.getOutputStream().write(("HTTP/1.1 " + status + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
        browser.getOutputStream().flush();
    }

    private void join(Socket browser, Socket machine) throws InterruptedException {
        Thread up = Thread.ofVirtual().start(() -> pump(browser, machine));
        pump(machine, browser);
        close(browser);
        close(machine);
        up.join();
    }

    private void pump(Socket from, Socket to) {
        byte[] some = new byte[16 * 1024];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int count = in.read(some); count >= 0 && bytes.addAndGet(count) < MOST; count = in.read(some)) {
                out.write(some, 0, count);
            }
            to.shutdownOutput();
        } catch (IOException e) {
            // One of the two has hung up.
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is closed.
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        open.forEach(Gate::close);
    }
}
