/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.resguardo.protection.safeguard.evidence.SiteSource;

/** A website of the business: a real server on this machine, encrypted and in clear. */
final class TestSite implements AutoCloseable {
    static final String HOST = "www.panaderia.example";

    private final HttpsServer secure;
    private final HttpServer plain;
    private final Map<String, Reply> replies = new ConcurrentHashMap<>();
    private final Map<String, List<String>> headers = new HashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private boolean leadsOn;
    private boolean answersEverything;

    record Reply(String type, String body) {}

    private TestSite(HttpsServer secure, HttpServer plain) {
        this.secure = secure;
        this.plain = plain;
    }

    static TestSite start(TestCertificate certificate) throws IOException, GeneralSecurityException {
        HttpsServer secure = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        secure.setHttpsConfigurator(new HttpsConfigurator(certificate.context()));
        HttpServer plain = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        TestSite site = new TestSite(secure, plain);
        secure.createContext("/", exchange -> site.answer(exchange, true));
        plain.createContext("/", exchange -> site.answer(exchange, false));
        secure.start();
        plain.start();
        return site;
    }

    TestSite page(String path, String type, String body) {
        replies.put(path, new Reply(type, body));
        return this;
    }

    /** Takes a page away. */
    void without(String path) {
        replies.remove(path);
    }

    TestSite header(String name, String value) {
        headers.put(name, List.of(value));
        return this;
    }

    /** Without encryption it leads to the encrypted page. */
    TestSite leadingOn() {
        leadsOn = true;
        return this;
    }

    /** Where it has nothing it shows its first page all the same, as many sites do. */
    TestSite answeringEverything() {
        answersEverything = true;
        return this;
    }

    SiteSource.Ports ports() {
        return new SiteSource.Ports(
                secure.getAddress().getPort(), plain.getAddress().getPort());
    }

    List<String> asked() {
        return asked;
    }

    private void answer(HttpExchange exchange, boolean encrypted) throws IOException {
        asked.add(exchange.getRequestHeaders().getFirst("Host"));
        String path = exchange.getRequestURI().getPath();
        if (!encrypted && leadsOn) {
            exchange.getResponseHeaders().set("Location", "https://" + HOST + path);
            exchange.sendResponseHeaders(301, -1);
            exchange.close();
            return;
        }
        Reply reply = replies.get(path);
        if (reply == null && answersEverything) {
            reply = replies.get("/");
        }
        headers.forEach((name, values) -> exchange.getResponseHeaders().put(name, values));
        if (reply == null) {
            exchange.sendResponseHeaders(404, -1);
        } else {
            byte[] body = reply.body().getBytes(StandardCharsets.ISO_8859_1);
            exchange.getResponseHeaders().set("Content-Type", reply.type());
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    @Override
    public void close() {
        secure.stop(0);
        plain.stop(0);
    }
}
