/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.web.browser;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jsoup.Jsoup;
import org.resguardo.connector.site.SeenCookie;
import org.resguardo.connector.site.SeenForm;
import org.resguardo.connector.site.SeenHost;
import org.resguardo.connector.site.SeenHost.How;
import org.resguardo.connector.site.SiteVisit;
import org.resguardo.connector.web.FormReader;
import org.resguardo.connector.web.SiteName;
import tools.jackson.databind.JsonNode;

/** One visit: some pages in one browser with nothing in it. Keeps who is called, never what is sent. */
final class Visitor implements AutoCloseable {
    private static final Duration LOADING = Duration.ofSeconds(15);
    private static final Duration QUIET = Duration.ofMillis(900);
    private static final Duration RESTLESS = Duration.ofSeconds(6);
    private static final int MOST = 1_000;
    private static final int LONGEST_PAGE = 2_000_000;

    private final SiteName site;
    private final SiteVisit.Kind kind;
    private final Gate gate;
    private final Runnable stop;
    private final DevTools tools;
    private final String page;
    private final Semaphore loaded = new Semaphore(0);
    private final AtomicLong lastCall = new AtomicLong();
    private final Map<String, SeenHost> hosts = new LinkedHashMap<>();
    private final List<SeenForm> forms = new ArrayList<>();
    private volatile String path = "/";

    /**
     * Comes to a browser.
     *
     * @param stop asked often; throws when the visit is to end
     */
    Visitor(SiteName site, SiteVisit.Kind kind, Gate gate, URI browser, Runnable stop)
            throws IOException, InterruptedException {
        this.site = site;
        this.kind = kind;
        this.gate = gate;
        this.stop = stop;
        this.tools = DevTools.to(browser, this::hear);
        String target = tools.ask("", "Target.createTarget", Map.of("url", "about:blank"))
                .path("targetId")
                .asString("");
        this.page = tools.ask("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .path("sessionId")
                .asString("");
        tools.ask("", "Browser.setDownloadBehavior", Map.of("behavior", "deny"));
        tools.ask(page, "Page.enable", Map.of());
        tools.ask(page, "DOM.enable", Map.of());
        listen(page);
        if (kind == SiteVisit.Kind.SIGNAL) {
            tools.ask(
                    page,
                    "Page.addScriptToEvaluateOnNewDocument",
                    Map.of(
                            "source",
                            "Object.defineProperty(Navigator.prototype,'globalPrivacyControl',{get:()=>true,configurable:true})"));
        }
    }

    /** Hears of requests of a page, of frames within it, and of programs that run beside it. */
    private void listen(String session) {
        tools.say(session, "Network.enable", Map.of());
        if (kind == SiteVisit.Kind.SIGNAL) {
            tools.say(session, "Network.setExtraHTTPHeaders", Map.of("headers", Map.of("Sec-GPC", "1")));
        }
        tools.say(
                session,
                "Target.setAutoAttach",
                Map.of("autoAttach", true, "waitForDebuggerOnStart", true, "flatten", true));
    }

    private void hear(String event, JsonNode message) {
        JsonNode about = message.path("params");
        switch (event) {
            case "Network.requestWillBeSent" ->
                called(
                        about.path("request").path("url").asString(""),
                        about.path("type").asString(""));
            case "Network.webSocketCreated" ->
                called(about.path("url").asString("").replaceFirst("^ws", "http"), "WebSocket");
            case "Page.loadEventFired" -> loaded.release();
            case "Page.javascriptDialogOpening" ->
                tools.say(page, "Page.handleJavaScriptDialog", Map.of("accept", false));
            case "Target.attachedToTarget" -> {
                String session = about.path("sessionId").asString("");
                listen(session);
                tools.say(session, "Runtime.runIfWaitingForDebugger", Map.of());
            }
            default -> {
                // Nothing that is looked for.
            }
        }
    }

    private void called(String url, String type) {
        lastCall.set(System.nanoTime());
        Optional<String> host = SiteName.address(url)
                .map(address -> String.valueOf(address.getHost()).toLowerCase(Locale.ROOT));
        host.ifPresent(name -> {
            gate.announce(name);
            if (!site.own(name)) {
                note(name, how(type));
            }
        });
    }

    private void note(String host, How how) {
        synchronized (hosts) {
            if (hosts.size() < MOST) {
                hosts.merge(
                        host + how,
                        new SeenHost(host, how, path, 1),
                        (one, more) -> one.page().equals(more.page())
                                ? one
                                : new SeenHost(one.host(), one.how(), one.page(), one.pages() + 1));
            }
        }
    }

    private static How how(String type) {
        return switch (type) {
            case "Script" -> How.SCRIPT;
            case "Document" -> How.FRAME;
            case "Stylesheet", "Font" -> How.STYLE;
            case "Image", "Media" -> How.MEDIA;
            case "Ping" -> How.PIXEL;
            default -> How.CALL;
        };
    }

    SiteVisit visit(List<URI> pages) throws IOException, InterruptedException {
        boolean answered = false;
        if (kind == SiteVisit.Kind.REFUSED) {
            open(pages.getFirst());
            answered = refuse();
            synchronized (hosts) {
                hosts.clear();
            }
        }
        int read = 0;
        for (URI one : pages) {
            read += open(one) ? 1 : 0;
        }
        List<SeenHost> seen;
        synchronized (hosts) {
            seen = List.copyOf(hosts.values());
        }
        return new SiteVisit(kind, read, answered, seen, cookies(), gate.refused());
    }

    private boolean open(URI address) throws IOException, InterruptedException {
        path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        loaded.drainPermits();
        JsonNode answer = tools.ask(page, "Page.navigate", Map.of("url", address.toString()));
        boolean there = !answer.has("errorText");
        if (there && !loads()) {
            tools.say(page, "Page.stopLoading", Map.of());
        }
        settle();
        if (there && kind == SiteVisit.Kind.NO_CHOICE) {
            read(address);
        }
        return there;
    }

    /** Reads the page as it stands once its programs have run: many pages make their forms only then. */
    private void read(URI address) throws InterruptedException {
        try {
            int root = tools.ask(page, "DOM.getDocument", Map.of("depth", 0))
                    .path("root")
                    .path("nodeId")
                    .asInt();
            String markup = tools.ask(page, "DOM.getOuterHTML", Map.of("nodeId", root))
                    .path("outerHTML")
                    .asString("");
            if (markup.length() < LONGEST_PAGE) {
                forms.addAll(new FormReader(site).read(Jsoup.parse(markup, address.toString()), address));
            }
        } catch (IOException e) {
            // The page has gone on to another one; what its text showed was read before.
        }
    }

    /** The forms of the pages as a visitor who chooses nothing sees them. */
    List<SeenForm> forms() {
        return List.copyOf(forms);
    }

    private boolean loads() throws InterruptedException {
        long end = System.nanoTime() + LOADING.toNanos();
        while (System.nanoTime() < end) {
            stop.run();
            if (loaded.tryAcquire(500, TimeUnit.MILLISECONDS)) {
                return true;
            }
        }
        return false;
    }

    /** Waits until the page has not called anybody for a while, or does not stop calling. */
    private void settle() throws InterruptedException {
        long end = System.nanoTime() + RESTLESS.toNanos();
        lastCall.set(System.nanoTime());
        while (System.nanoTime() < end && System.nanoTime() - lastCall.get() < QUIET.toNanos()) {
            stop.run();
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private boolean refuse() throws IOException, InterruptedException {
        JsonNode document = tools.ask(page, "DOM.getDocument", Map.of("depth", -1, "pierce", true))
                .path("root");
        Optional<Integer> button = RefuseButton.in(document);
        if (button.isEmpty()) {
            return false;
        }
        try {
            tools.ask(page, "DOM.scrollIntoViewIfNeeded", Map.of("backendNodeId", button.get()));
            JsonNode box = tools.ask(page, "DOM.getBoxModel", Map.of("backendNodeId", button.get()))
                    .path("model")
                    .path("content");
            double x = (box.get(0).asDouble() + box.get(4).asDouble()) / 2;
            double y = (box.get(1).asDouble() + box.get(5).asDouble()) / 2;
            for (String press : List.of("mousePressed", "mouseReleased")) {
                tools.ask(
                        page,
                        "Input.dispatchMouseEvent",
                        Map.of("type", press, "x", x, "y", y, "button", "left", "clickCount", 1));
            }
            settle();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private List<SeenCookie> cookies() throws IOException, InterruptedException {
        List<SeenCookie> cookies = new ArrayList<>();
        long now = System.currentTimeMillis() / 1000;
        for (JsonNode cookie : tools.ask("", "Storage.getCookies", Map.of()).path("cookies")) {
            String host =
                    cookie.path("domain").asString("").replaceFirst("^\\.", "").toLowerCase(Locale.ROOT);
            long seconds = cookie.path("session").asBoolean()
                    ? 0
                    : Math.max(0, (long) cookie.path("expires").asDouble() - now);
            boolean own = site.own(host) || ("www." + site.bare()).endsWith("." + host);
            cookies.add(new SeenCookie(
                    cookie.path("name").asString(""),
                    host,
                    (int) Math.min(36_500, (seconds + 86_399) / 86_400),
                    path,
                    own));
        }
        return cookies;
    }

    @Override
    public void close() {
        tools.close();
    }
}
