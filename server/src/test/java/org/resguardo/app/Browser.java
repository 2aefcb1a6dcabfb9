/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** Somebody with a browser: keeps cookies, sends forms with what the page put into them, follows nothing by itself. */
final class Browser {
    private final URI home;
    private final HttpClient client;
    private String language = "en";

    Browser(URI home) {
        this.home = home;
        this.client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                .build();
    }

    Browser speaking(String tag) {
        language = tag;
        return this;
    }

    Answer get(String path) {
        return send(HttpRequest.newBuilder(home.resolve(path)).GET());
    }

    /** Opens the page on which the form stands, and sends the form with the token that it holds. */
    Answer submit(String page, String action, Map<String, String> fields) {
        return submit(page, action, action, fields);
    }

    /** The same, but sent to another address than the form's. */
    Answer submit(String page, String form, String address, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put(
                "_csrf",
                get(page)
                        .page()
                        .select("form[action=" + form + "] input[name=_csrf]")
                        .attr("value"));
        return post(address, all);
    }

    /** The token in the forms of a page. */
    String token(String page) {
        return get(page).page().select("input[name=_csrf]").attr("value");
    }

    Answer post(String action, Map<String, String> fields) {
        return send(form(action, fields));
    }

    /** Sends a body of any type. */
    Answer post(String action, String type, String body) {
        return send(HttpRequest.newBuilder(home.resolve(action))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpRequest.Builder form(String action, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(home.resolve(action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(client.send(
                    request.header("Accept-Language", language).build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What an address gives, as it comes. */
    byte[] bytes(String path) {
        try {
            return client.send(
                            HttpRequest.newBuilder(home.resolve(path)).build(), HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What a form without a token gives, as it comes. */
    byte[] bytes(String action, Map<String, String> fields) {
        try {
            return client.send(form(action, fields).build(), HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Saves what an address gives, byte for byte. */
    Path download(String path, Path to) {
        try {
            int status = client.send(
                            HttpRequest.newBuilder(home.resolve(path))
                                    .header("Accept-Language", language)
                                    .build(),
                            HttpResponse.BodyHandlers.ofFile(to))
                    .statusCode();
            if (status != 200) {
                throw new AssertionError(path + " answered " + status);
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends a form with a file in it, and with the token that a page holds. */
    Answer upload(String page, String action, String field, Path file) {
        return upload(page, action, field, file, Map.of());
    }

    /** The same, with what else the form says. */
    Answer upload(String page, String action, String field, Path file, Map<String, String> fields) {
        String boundary = "upload-7c1f";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> body.writeBytes(
                ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        try {
            body.writeBytes(
                    ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token(page)
                                    + "\r\n--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field
                                    + "\"; filename=\"" + file.getFileName()
                                    + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(home.resolve(action))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Events as they come, until the server ends them. */
    InputStream stream(String path) {
        HttpRequest request = HttpRequest.newBuilder(home.resolve(path))
                .header("Accept", "text/event-stream")
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofInputStream())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /**
     * What came back.
     *
     * @param response status, headers and body
     */
    record Answer(HttpResponse<String> response) {
        int status() {
            return response.statusCode();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** Where it leads, without the host. */
        String location() {
            URI to = URI.create(header("Location"));
            return to.getQuery() == null ? to.getPath() : to.getPath() + "?" + to.getRawQuery();
        }

        org.jsoup.nodes.Document page() {
            return Jsoup.parse(response.body());
        }
    }
}
