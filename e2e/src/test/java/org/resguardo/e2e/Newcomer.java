/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Somebody who sees the program for the first time. She gets from page to page by what she can see and press there, never by an address
 * that nobody told her; what that costs her is counted, and every page she comes to is kept as a picture.
 */
final class Newcomer {
    private static final Path PICTURES = Path.of("target/walk");
    private static final double PATIENCE_MS = 20_000;

    /** What can be read of a page without opening anything, without the entries of lists that fold out. */
    private static final String READABLE = """
            (() => {
              const texts = document.querySelector('main').innerText;
              const entries = Array.from(document.querySelectorAll('main select')).map(list => list.innerText);
              return entries.reduce((text, entry) => text.replace(entry, ''), texts);
            })()
            """;

    private static final String ONWARD =
            "Array.from(document.querySelectorAll('main a[href], main button, nav:not(#menu) a[href], footer a[href]')).filter(one => one.checkVisibility()).length";

    /** What sticks out at the side when the page can be moved sideways. */
    private static final String TOO_WIDE = """
            document.documentElement.scrollWidth <= innerWidth ? [] : Array.from(document.querySelectorAll('body *'))
              .filter(one => one.getBoundingClientRect().right > innerWidth + 1).map(one => one.outerHTML.slice(0, 160))
            """;

    private static final String LINKS =
            "Array.from(document.querySelectorAll('main a[href^=\"/\"]')).map(link => link.getAttribute('href'))";

    private final Page page;
    private final String name;
    private final Effort effort = new Effort();
    private final Map<String, String> links = new TreeMap<>();
    private String seen = "";
    /** The page before her, which she has read when she leaves it. */
    private String toRead = "";

    private int pictures;

    /**
     * Somebody before an empty window.
     *
     * @param name how her pictures begin
     */
    Newcomer(Page page, String name) {
        this.page = page;
        this.name = name;
        page.setDefaultTimeout(PATIENCE_MS);
    }

    Effort effort() {
        return effort;
    }

    /** Goes to an address that she was told: by the terminal, on a card in the shop, in a message. */
    void isTold(String address) {
        page.navigate(address);
        sees();
    }

    /** Presses something that stands on the page; what is not to be seen cannot be pressed. */
    void presses(String what) {
        page.evaluate("window.leaving = true");
        visible(what).click();
        effort.press();
        page.waitForFunction("() => !window.leaving && document.readyState !== 'loading'");
        sees();
    }

    /** The same when it is there. */
    boolean pressesWhenThere(String what) {
        boolean there = there(what);
        if (there) {
            presses(what);
        }
        return there;
    }

    /** Presses something behind which a file waits. */
    Path takesAlong(String what) {
        effort.press();
        Download download = page.waitForDownload(() -> visible(what).click());
        return download.path();
    }

    void writes(String field, String text) {
        visible(field).fill(text);
        effort.write(text);
    }

    void ticks(String what) {
        visible(what).check();
        effort.press();
    }

    void picks(String list, String entry) {
        visible(list).selectOption(entry);
        effort.press();
        effort.press();
    }

    void gives(String field, Path file) {
        page.setInputFiles(field, file);
        effort.press();
        effort.press();
    }

    /** Waits for work that the program does. */
    void waitsFor(String what) {
        page.waitForSelector(what);
        sees();
    }

    /** Opens a step by the menu, as on every page. */
    void goesTo(String address) {
        if (there(".open-menu")) {
            visible(".open-menu").click();
            effort.press();
        }
        presses("#menu a[href='" + address + "']");
    }

    boolean there(String what) {
        Locator all = page.locator(what + " >> visible=true");
        return all.count() > 0;
    }

    boolean chosen(String what) {
        return page.isChecked(what);
    }

    String text() {
        return page.innerText("main");
    }

    String attribute(String what, String attribute) {
        return visible(what).getAttribute(attribute);
    }

    String address() {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    Page page() {
        return page;
    }

    private Locator visible(String what) {
        return page.locator(what + " >> visible=true").first();
    }

    /** Looks at where she is: what there is to read, that something leads on, and which links she was shown. */
    private void sees() {
        // A page of long work is loaded anew at its end; what is read before that would be read twice.
        page.waitForSelector(
                "main:not(:has([data-progress])) h1", new Page.WaitForSelectorOptions().setTimeout(60_000));
        String readable = String.valueOf(page.evaluate(READABLE));
        String here = address().replaceFirst("[?#].*", "") + readable.hashCode();
        if (here.equals(seen)) {
            return;
        }
        seen = here;
        effort.read(toRead);
        effort.arrive();
        toRead = readable;
        assertThat(page.locator("h1").count())
                .as("%s has one heading", address())
                .isEqualTo(1);
        assertThat((Integer) page.evaluate(ONWARD)).as("%s leads on", address()).isPositive();
        assertThat((List<?>) page.evaluate(TOO_WIDE)).as("%s fits", address()).isEmpty();
        if (page.evaluate(LINKS) instanceof List<?> all) {
            for (Object link : all) {
                links.putIfAbsent(link.toString().replaceFirst("#.*", "").replaceAll("\\d+", "0"), link.toString());
            }
        }
        picture();
    }

    private void picture() {
        String at =
                address().replaceFirst("[?#].*", "").replaceAll("[^a-z]+", "-").replaceAll("^-|-$", "");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve("%s-%03d-%s.png".formatted(name, ++pictures, at.isEmpty() ? "today" : at)))
                .setFullPage(true));
    }

    /** The links that she was shown and that lead nowhere. */
    List<String> deadLinks() {
        List<String> dead = new ArrayList<>();
        for (String link : links.values()) {
            int status = page.context().request().get(link).status();
            if (status >= 400) {
                dead.add(link + " " + status);
            }
        }
        return dead;
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
