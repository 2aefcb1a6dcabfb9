/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.resguardo.app.Server;
import org.resguardo.app.Settings;

/** The whole program with an owner, and a Chromium in front of it that talks to nobody else. */
final class House implements AutoCloseable {
    static final String EMAIL = "ana@example.com";
    static final String PASSPHRASE = "harina azúcar levadura y paciencia";

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-domain-reliability",
            "--disable-sync",
            "--no-first-run",
            "--metrics-recording-only",
            "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost");

    private final Path parent;
    private final Server server;
    private final Playwright playwright;
    private final Browser browser;

    House(Class<?>... more) {
        this(UnaryOperator.identity(), more);
    }

    /** The same with other settings than usual. */
    House(UnaryOperator<Settings> settings, Class<?>... more) {
        try {
            parent = Files.createTempDirectory("house-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server = Server.start(settings.apply(Settings.local(parent.resolve("data"), 0)), more);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(QUIET));
    }

    private static Path chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Chromium is missing: apt-get install chromium"));
    }

    Server server() {
        return server;
    }

    /** A folder for files, which goes with the house. */
    Path files() {
        return parent.resolve("files");
    }

    /** A window of a certain width, in a language, by day or by night, without anybody signed in. */
    Page window(int width, String language, ColorScheme colours) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, width < 500 ? 800 : 900)
                .setLocale(language)
                .setColorScheme(colours)
                .setBaseURL(server.address().toString()));
        return context.newPage();
    }

    /** The same without script. */
    Page windowWithoutScript(int width, String language) {
        return browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 800)
                        .setLocale(language)
                        .setJavaScriptEnabled(false)
                        .setBaseURL(server.address().toString()))
                .newPage();
    }

    /** Makes the first account as its owner would. */
    void claim(Page page) {
        page.navigate("/claim");
        page.fill("#code", server.claimCode().orElseThrow());
        page.fill("#name", "Ana Pérez");
        page.fill("#email", EMAIL);
        page.fill("#passphrase", PASSPHRASE);
        page.click("form[action='/claim'] button");
    }

    void signIn(Page page) {
        page.navigate("/sign-in");
        page.fill("#email", EMAIL);
        page.fill("#passphrase", PASSPHRASE);
        page.click("form[action='/sign-in'] button");
    }

    /** Presses the switch when the page is in the other language. */
    static void speak(Page page, String language) {
        if (!language.equals(page.getAttribute("html", "lang"))) {
            page.click(".languages button");
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        server.close();
        try (Stream<Path> files = Files.walk(parent)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
