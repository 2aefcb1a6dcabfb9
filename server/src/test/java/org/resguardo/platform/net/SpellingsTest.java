/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.net;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Nobody reaches this machine by naming it in another way. */
class SpellingsTest {
    private static final Pattern SIGN = Pattern.compile("\\\\u([0-9a-f]{4})");

    private static List<String> spellings() throws IOException {
        try (InputStream in = Objects.requireNonNull(SpellingsTest.class.getResourceAsStream("spellings.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .map(line -> SIGN.matcher(line)
                            .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                                    String.valueOf((char) Integer.parseInt(found.group(1), 16)))))
                    .toList();
        }
    }

    /** False for what is no address at all: then nobody was called either. */
    private static boolean send(JsonPost post, String host, int port) {
        try {
            return post.send(URI.create("http://" + host + ":" + port + "/"), "{}", Map.of()) > 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Test
    void noSpellingReachesThisMachine() throws IOException {
        AtomicInteger reached = new AtomicInteger();
        HttpServer canary = HttpServer.create(new InetSocketAddress((InetAddress) null, 0), 0);
        canary.createContext("/", exchange -> {
            reached.incrementAndGet();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        canary.start();
        int port = canary.getAddress().getPort();
        List<String> spellings = spellings();
        assertThat(spellings).hasSizeGreaterThanOrEqualTo(150).doesNotHaveDuplicates();
        try (JsonPost outside = JsonPost.with(AddressPolicy.publicOnly(NameLookup.SYSTEM));
                JsonPost within = JsonPost.with(AddressPolicy.withOwnNetwork(NameLookup.SYSTEM))) {
            for (String host : spellings) {
                assertThat(send(outside, host, port)).as(host).isFalse();
                assertThat(reached).as(host).hasValue(0);
            }
            assertThat(send(within, "127.0.0.1", port)).isTrue();
            assertThat(reached).as("the control").hasValue(1);
        } finally {
            canary.stop(0);
        }
    }
}
