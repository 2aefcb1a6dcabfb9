/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.e2e;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * The script beside two others on the same page in the same browser, one after the other in every round: bytes as gzip makes them, time
 * until both answers can be pressed, the main thread's time beyond that of the page without any, and violations of a strict content
 * policy. Run: {@code bench/widget.sh}.
 */
final class WidgetBenchmark {
    private static final String POLICY =
            "default-src 'none'; script-src 'self' {{SERVER}}; style-src 'self' {{SERVER}}; connect-src 'self'"
                    + " {{SERVER}}; img-src 'self' data:";
    private static final String PAGE = """
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Luna Bakery</title>
            <script src="/watch.js"></script>{{LINES}}</head><body><main><h1>Bread</h1><p>Every day.</p></main></body></html>
            """;
    /** Notes in an attribute when the first frame is drawn in which the button that refuses has a place and can be seen. */
    private static final String WATCH = """
            (() => {
              const look = () => {
                const ours = document.querySelector('pv-banner');
                const button = ours ? ours.shadowRoot.querySelector('.reject') : document.querySelector('#cc-main button[data-role=necessary], #klaro .cn-decline');
                const box = button && button.getBoundingClientRect();
                if (box && box.width > 20 && getComputedStyle(button).visibility === 'visible') document.documentElement.dataset.shown = performance.now();
                else requestAnimationFrame(look);
              };
              requestAnimationFrame(look);
            })();
            """;

    private static final Page.WaitForSelectorOptions ATTACHED =
            new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED);

    private final Sites sites;
    private final House house;
    private final Map<String, Contender> contenders = new LinkedHashMap<>();

    private record Contender(
            String address, long bytes, List<Double> shown, List<Double> work, List<Integer> violations) {}

    private WidgetBenchmark(House house, Sites sites) {
        this.house = house;
        this.sites = sites;
    }

    public static void main(String[] args) throws IOException {
        Path peers = Path.of(args[0]);
        int rounds = Integer.parseInt(args[1]);
        try (House house = new House();
                Sites sites = new Sites(house.server().address())) {
            WidgetSetup.begin(house, sites.site());
            WidgetBenchmark board = new WidgetBenchmark(house, sites);
            board.prepare(peers);
            for (String network : List.of("same machine", "150 ms, 1.6 Mbit/s")) {
                board.run(network, rounds);
            }
        }
    }

    private void prepare(Path peers) throws IOException {
        sites.put("/watch.js", Map.of(), WATCH);
        String cookieconsent = Files.readString(peers.resolve("vanilla-cookieconsent/dist/cookieconsent.umd.js"));
        String cookieconsentStyle = Files.readString(peers.resolve("vanilla-cookieconsent/dist/cookieconsent.css"));
        String klaro = Files.readString(peers.resolve("klaro/dist/klaro.js"));
        String klaroBare = Files.readString(peers.resolve("klaro/dist/klaro-no-css.js"));
        String klaroStyle = Files.readString(peers.resolve("klaro/dist/klaro.min.css"));
        String begin = Sites.resource("cookieconsent-begin.js");
        String config = Sites.resource("klaro-config.js");
        put("cookieconsent.js", cookieconsent);
        put("cookieconsent.css", cookieconsentStyle);
        put("cookieconsent-begin.js", begin);
        put("klaro.js", klaro);
        put("klaro-no-css.js", klaroBare);
        put("klaro.css", klaroStyle);
        put("klaro-config.js", config);
        add("page alone", "", 0);
        add(
                "resguardo",
                sites.line()
                        .replace(
                                sites.way(), house.server().address().toString().replaceAll("/$", "")),
                gzip(script("widget.js")));
        add(
                "resguardo, pinned (SRI)",
                WidgetSetup.pinnedLine(
                        house, house.server().address().toString().replaceAll("/$", "")),
                house.server()
                                .part(org.resguardo.choice.site.SiteFiles.class)
                                .pinned()
                                .small()
                                .length
                        + house.server()
                                .part(org.resguardo.choice.site.SiteFiles.class)
                                .now()
                                .orElseThrow()
                                .configuration()
                                .small()
                                .length);
        add(
                "cookieconsent 3.1.0",
                "<link rel=\"stylesheet\" href=\"/cookieconsent.css\"><script defer"
                        + " src=\"/cookieconsent.js\"></script><script defer src=\"/cookieconsent-begin.js\"></script>",
                gzip(cookieconsent) + gzip(cookieconsentStyle) + gzip(begin));
        add(
                "klaro 0.7.22",
                "<script defer src=\"/klaro-config.js\"></script><script defer data-config=\"klaroConfig\""
                        + " src=\"/klaro.js\"></script>",
                gzip(klaro) + gzip(config));
        add(
                "klaro 0.7.22, own style file",
                "<link rel=\"stylesheet\" href=\"/klaro.css\"><script defer src=\"/klaro-config.js\"></script><script"
                        + " defer data-config=\"klaroConfig\" src=\"/klaro-no-css.js\"></script>",
                gzip(klaroBare) + gzip(klaroStyle) + gzip(config));
    }

    private String script(String name) {
        var now = house.server()
                .part(org.resguardo.choice.site.SiteFiles.class)
                .now()
                .orElseThrow();
        return new String(now.script().plain(), StandardCharsets.UTF_8) + (name.isEmpty() ? " " : "");
    }

    private void put(String name, String content) {
        sites.put("/" + name, Map.of("Content-Type", name.endsWith(".css") ? "text/css" : "text/javascript"), content);
    }

    private void add(String name, String lines, long bytes) {
        String policy =
                POLICY.replace("{{SERVER}}", house.server().address().toString().replaceAll("/$", ""));
        String address = sites.put(
                "/" + name.replaceAll("[^a-z0-9]", "-"),
                Map.of("Content-Security-Policy", policy),
                PAGE.replace("{{LINES}}", lines));
        contenders.put(name, new Contender(address, bytes, new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
    }

    private void run(String network, int rounds) {
        contenders.values().forEach(one -> {
            one.shown().clear();
            one.work().clear();
            one.violations().clear();
        });
        for (int round = -2; round < rounds; round++) {
            for (Map.Entry<String, Contender> one : contenders.entrySet()) {
                visit(
                        one.getValue(),
                        !network.startsWith("same"),
                        round >= 0,
                        one.getKey().equals("page alone"));
            }
        }
        System.out.printf(
                "%nNetwork: %s; medians of %d visits with an empty cache, each in a new window.%n", network, rounds);
        System.out.printf(
                "%-30s %12s %18s %24s %16s%n",
                "", "bytes (gzip)", "banner after (ms)", "main thread beyond (ms)", "CSP violations");
        double alone = median(contenders.values().iterator().next().work());
        contenders.forEach((name, one) -> {
            if (!name.equals("page alone")) {
                System.out.printf(
                        Locale.ROOT,
                        "%-30s %,12d %18.1f %24.1f %16d%n",
                        name,
                        one.bytes(),
                        median(one.shown()),
                        median(one.work()) - alone,
                        one.violations().stream()
                                .mapToInt(Integer::intValue)
                                .max()
                                .orElse(0));
            }
        });
    }

    private void visit(Contender one, boolean slow, boolean counts, boolean alone) {
        Page page = house.window(1280, "en", ColorScheme.LIGHT);
        int[] violations = {0};
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                violations[0]++;
            }
        });
        CDPSession session = page.context().newCDPSession(page);
        session.send("Performance.enable");
        if (slow) {
            JsonObject conditions = new JsonObject();
            conditions.addProperty("offline", false);
            conditions.addProperty("latency", 150);
            conditions.addProperty("downloadThroughput", 200_000);
            conditions.addProperty("uploadThroughput", 94_000);
            session.send("Network.enable");
            session.send("Network.emulateNetworkConditions", conditions);
        }
        page.navigate(one.address());
        if (!alone) {
            page.waitForSelector("html[data-shown]", ATTACHED);
        }
        page.waitForTimeout(700);
        if (counts) {
            if (!alone) {
                one.shown().add(Double.parseDouble(page.getAttribute("html", "data-shown")));
            }
            one.work().add(metric(session) * 1000);
            one.violations().add(violations[0]);
        }
        page.context().close();
    }

    /** What the main thread did: script, layout and style, in seconds. */
    private static double metric(CDPSession session) {
        double sum = 0;
        for (JsonElement each : session.send("Performance.getMetrics").getAsJsonArray("metrics")) {
            JsonObject metric = each.getAsJsonObject();
            if (List.of("ScriptDuration", "LayoutDuration", "RecalcStyleDuration", "V8CompileDuration")
                    .contains(metric.get("name").getAsString())) {
                sum += metric.get("value").getAsDouble();
            }
        }
        return sum;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
    }

    private static long gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes) {
            {
                def.setLevel(9);
            }
        }) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
