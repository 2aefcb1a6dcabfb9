/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.e2e;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/**
 * Sites of businesses, each with the one line on its pages; somebody who would track their visitors, and notes every request; and the way
 * to our server, which can be slow, closed, or speak nonsense.
 */
final class Sites implements AutoCloseable {
    private static final Set<String> OF_THE_WAY =
            Set.of("host", "connection", "content-length", "upgrade", "expect", "transfer-encoding");

    private final HttpServer host = serve(this::page);
    private final HttpServer tracker = serve(this::track);
    private final HttpServer way = serve(this::relay);
    private final URI server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final List<String> tracked = new CopyOnWriteArrayList<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile Way state = Way.OPEN;
    private volatile String where = "";

    /** How the way to our server is. */
    enum Way {
        OPEN,
        SLOW,
        CLOSED,
        NONSENSE,
        BROKEN
    }

    private record Page(Map<String, String> headers, String content) {}

    Sites(URI server) {
        this.server = server;
    }

    private static HttpServer serve(com.sun.net.httpserver.HttpHandler handler) {
        try {
            HttpServer one = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
            one.createContext("/", exchange -> {
                try (exchange) {
                    handler.handle(exchange);
                }
            });
            one.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            one.start();
            return one;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String origin(HttpServer of) {
        return "http://localhost:" + of.getAddress().getPort();
    }

    String site() {
        return origin(host);
    }

    String way() {
        return origin(way);
    }

    void be(Way now) {
        be(now, "");
    }

    /** The same for addresses with a word in them; the way to all others is open. */
    void be(Way now, String word) {
        where = word;
        state = now;
    }

    /** What was asked of the tracker, and nothing has been since it was cleared when it is empty. */
    List<String> tracked() {
        return tracked;
    }

    /** What was asked of our server. */
    List<String> asked() {
        return asked;
    }

    /** The usual line. */
    String line() {
        return "<script defer src=\"" + way() + "/widget.js\"></script>";
    }

    /** Puts a page up, with {@code {{LINE}}}, {@code {{SERVER}}}, {@code {{TRACKER}}} and {@code {{SITE}}} filled in; gives its address. */
    String put(String path, Map<String, String> headers, String content) {
        Map<String, String> filled = new HashMap<>();
        headers.forEach((name, value) -> filled.put(name, fill(value)));
        pages.put(path, new Page(filled, fill(content)));
        return site() + path;
    }

    private String fill(String text) {
        return text.replace("{{LINE}}", line())
                .replace("{{SERVER}}", way())
                .replace("{{TRACKER}}", origin(tracker))
                .replace("{{SITE}}", site());
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Sites.class.getResourceAsStream("/sites/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void page(HttpExchange exchange) throws IOException {
        Page page = pages.get(exchange.getRequestURI().getPath());
        if (page == null) {
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        String type = exchange.getRequestURI().getPath().endsWith(".js") ? "text/javascript" : "text/html";
        exchange.getResponseHeaders().set("Content-Type", type + ";charset=UTF-8");
        page.headers().forEach(exchange.getResponseHeaders()::set);
        answer(exchange, page.content());
    }

    private void track(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        tracked.add(path);
        exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
        exchange.getResponseHeaders().set("Content-Type", path.endsWith(".js") ? "text/javascript" : "text/html");
        answer(exchange, path.endsWith(".js") ? "" : "<!doctype html><title>Mapa</title><p>Mapa");
    }

    private static void answer(HttpExchange exchange, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private void relay(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        switch (exchange.getRequestURI().getPath().contains(where) ? state : Way.OPEN) {
            case CLOSED -> throw new IOException("closed");
            case NONSENSE -> {
                exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
                answer(exchange, "<html>404 ] } not what you asked for");
            }
            case BROKEN -> exchange.sendResponseHeaders(500, -1);
            case SLOW -> {
                pause();
                pass(exchange);
            }
            case OPEN -> pass(exchange);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1_200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void pass(HttpExchange exchange) throws IOException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.resolve(exchange.getRequestURI().toString()));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!OF_THE_WAY.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        byte[] body = exchange.getRequestBody().readAllBytes();
        request.method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
        try {
            HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            answer.headers().map().forEach((name, values) -> {
                if (!OF_THE_WAY.contains(name.toLowerCase(java.util.Locale.ROOT)) && !name.startsWith(":")) {
                    exchange.getResponseHeaders().put(name, values);
                }
            });
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        host.stop(0);
        tracker.stop(0);
        way.stop(0);
        client.close();
    }
}
