/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.resguardo.protection.safeguard.evidence.SiteSource;

/**
 * A shop of some sixty pages on a real server of this machine: forms, trackers, embeds, frames that come late, a sign-in, rules for robots, addresses that
 * go on without end. Machines of others are this machine too, under their names, so that nobody outside is ever called.
 */
final class ShopSite implements AutoCloseable {
    static final String HOST = "www.panaderia.example";

    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    /** Answers an exchange. */
    @FunctionalInterface
    interface Answer {
        void give(HttpExchange exchange) throws IOException;
    }

    /**
     * A request that came.
     *
     * @param host for whom, without the port
     * @param path for what
     * @param began when, in nanoseconds
     * @param signal what {@code Sec-GPC} said, or an empty string
     */
    record Asked(String host, String path, long began, String signal) {}

    private ShopSite(HttpServer server) {
        this.server = server;
    }

    static ShopSite empty() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ShopSite site = new ShopSite(server);
        server.createContext("/", site::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return site;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String host = exchange.getRequestHeaders().getFirst("Host").replaceFirst(":.*", "");
        String path = exchange.getRequestURI().toString().replaceFirst("^https?://[^/]*", "");
        String signal = String.valueOf(exchange.getRequestHeaders().getFirst("Sec-GPC"));
        asked.add(new Asked(host, path, System.nanoTime(), signal));
        Answer answer = answers.get((host.equals(HOST) ? "" : "//" + host) + path.replaceFirst("\\?.*", ""));
        if (answer == null && !host.equals(HOST)) {
            answer = answers.get("//" + host);
        }
        if (answer == null) {
            exchange.sendResponseHeaders(404, -1);
        } else {
            answer.give(exchange);
        }
        exchange.close();
    }

    ShopSite page(String path, String body, String... headers) {
        return answer(path, exchange -> {
            for (int i = 0; i + 1 < headers.length; i += 2) {
                exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
            }
            send(exchange, "text/html; charset=utf-8", body.getBytes(StandardCharsets.UTF_8));
        });
    }

    ShopSite file(String path, String type, String body) {
        return answer(path, exchange -> send(exchange, type, body.getBytes(StandardCharsets.UTF_8)));
    }

    ShopSite answer(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    static Answer leadingTo(String target) {
        return exchange -> {
            exchange.getResponseHeaders().set("Location", target);
            exchange.sendResponseHeaders(302, -1);
        };
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Nothing answers on the other port: the site is in clear. */
    SiteSource.Ports ports() {
        return new SiteSource.Ports(1, port());
    }

    List<Asked> asked() {
        return asked;
    }

    List<String> askedPaths() {
        return asked.stream()
                .filter(one -> one.host().equals(HOST))
                .map(Asked::path)
                .toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** The shop as its owner has it. */
    static ShopSite shop() throws IOException {
        ShopSite site = empty();
        String foot = """
                <footer><h4>Boletín</h4><form action="/boletin" method="post" id="news"><label>Correo electrónico <input type="email" name="mail" required></label>
                <button>Suscribirse</button></form><a href="/privacidad">Privacidad</a></footer>""";
        StringBuilder links = new StringBuilder();
        for (int i = 1; i <= 48; i++) {
            links.append("<a href='/producto/%d'>Pan %d</a> ".formatted(i, i));
            site.page(
                    "/producto/" + i,
                    "<h1>Pan %d</h1><a href='/carrito?add-to-cart=%d'>Añadir</a>%s".formatted(i, i, foot));
        }
        site.file(
                "/robots.txt",
                "text/plain",
                "User-agent: *\nDisallow: /privado/\nDisallow: /checkout\nAllow: /checkout/ayuda\n");
        site.page("/", """
                <html lang=es><head><title>Panadería Luna</title><link rel="stylesheet" href="https://fonts.googleapis.com/css?family=Lora">
                <script async src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>
                <script>!function(){var s=document.createElement('script');s.src='https://connect.facebook.net/en_US/fbevents.js';}();</script>
                <noscript><img height="1" width="1" style="display:none" src="https://www.facebook.com/tr?id=1&ev=PageView"></noscript>
                <script type="text/plain" src="https://static.hotjar.com/c/hotjar.js"></script></head>
                <body><form role="search" action="/buscar"><input type="search" name="q"></form>
                <a href="/reservas">Reservas</a><a href="/contacto">Contacto</a><a href="/cuenta">Mi cuenta</a><a href="/mapa">Dónde</a><a href="/calendario/2026/1">Agenda</a>
                <a href="/privado/lista">Lista</a><a href="/checkout">Pagar</a><a href="/checkout/ayuda">Ayuda</a><a href="/socios">Socios</a><a href="/tarjeta.pdf">PDF</a>
                <a href="/trampa/a">Más</a><a href="https://otro.example/">Amigos</a><a href="//blog.panaderia.example/">Blog</a><a href="/empleo">Empleo</a><a href="/club">Club</a>
                <a href="/tarde">Tarde</a>%s%s</body></html>""".formatted(links, foot), "Set-Cookie", "PHPSESSID=abc; Path=/; HttpOnly");
        site.page("/reservas", """
                <h1>Reserve su mesa</h1><form action="/reservas/enviar" method="post"><label for=n>Nombre y apellidos</label><input id=n name="field1" required>
                <label for=t>Teléfono</label><input id=t type="tel" name="t" required><label>Fecha de la visita <input type="date" name="dia"></label>
                <label>Fecha de nacimiento <input type="date" name="nac"></label><label>Alergias <textarea name="al"></textarea></label>
                <select name="personas"><option>2</option></select><input type="hidden" name="csrf" value="x"></form>""" + foot);
        site.page("/contacto", """
                <h1>Contacto</h1><form action="https://forms.jotform.com/submit/1" method="post"><input name="nombre" placeholder="Su nombre">
                <input name="correo" placeholder="Correo"><textarea name="mensaje" placeholder="Mensaje"></textarea>
                <label><input type="checkbox" name="ok"> Acepto el aviso de privacidad</label></form>""" + foot);
        site.page("/cuenta", """
                <h1>Mi cuenta</h1><form action="/cuenta/entrar" method="post"><input type="email" name="u" autocomplete="username"><input type="password" name="p"></form>""");
        site.page(
                "/mapa",
                "<h1>Dónde estamos</h1><iframe src='https://www.google.com/maps/embed?pb=1'></iframe><iframe data-src='https://www.youtube-nocookie.com/embed/1'></iframe>");
        site.page("/empleo", """
                <h1>Trabaje con nosotros</h1><form action="/empleo" method="post" enctype="multipart/form-data"><input name="nombre_completo"><input name="ssn" aria-label="Social Security number">
                <input type="file" name="cv"></form>""");
        site.page("/club", """
                <h1>Club de la casa</h1><div><input name="email_club" aria-label="Correo electrónico"><input name="cumple" aria-label="Cumpleaños"></div>""", "Set-Cookie", "visto=1; Max-Age=31536000; Path=/");
        site.page("/tarde", "<h1>Tarde</h1><script src='/tarde.js'></script>");
        site.file("/tarde.js", "text/javascript", """
                setTimeout(function(){var f=document.createElement('iframe');f.src='http://widget.typeform.com:%d/f';document.body.appendChild(f);}, 200);""".formatted(site.port()));
        site.page("//widget.typeform.com", "<p>Form</p>");
        site.page("/privacidad", "<h1>Aviso de privacidad</h1>");
        site.page("/checkout/ayuda", "<h1>Ayuda</h1>");
        site.answer("/socios", exchange -> exchange.sendResponseHeaders(401, -1));
        site.page("/privado/lista", "<form><input name=ssn></form>");
        site.page("/checkout", "<form><input name=card autocomplete=cc-number></form>");
        for (int i = 1; i <= 30; i++) {
            site.page(
                    "/calendario/2026/" + i,
                    "<a href='/calendario/2026/%d'>Siguiente</a><a href='?vista=%d'>v</a><a href='?vista=%d&o=1'>w</a>"
                            .formatted(i + 1, i, i));
        }
        for (String path : List.of("/trampa/a", "/trampa/a/a", "/trampa/a/a/a", "/trampa/a/a/a/a")) {
            site.page(path, "<a href='" + path + "/a'>Más</a>");
        }
        return site;
    }
}
