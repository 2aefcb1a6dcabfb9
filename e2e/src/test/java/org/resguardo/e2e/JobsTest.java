/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.e2e.PagesTest.look;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.resguardo.platform.job.Jobs;

/** Long work in front of somebody who watches it. */
@TestInstance(Lifecycle.PER_CLASS)
class JobsTest {
    private final House house = new House(Oven.Kitchen.class);

    @BeforeAll
    void claim() {
        Page page = house.window(360, "es", ColorScheme.LIGHT);
        house.claim(page);
        page.context().close();
    }

    @AfterAll
    void close() {
        house.close();
    }

    private String start() {
        Oven oven = house.server().part(Oven.class);
        return "/jobs/" + house.server().part(Jobs.class).start(oven, 212, "account:1");
    }

    private void bake(int number) {
        house.server().part(Oven.class).bake(number);
    }

    @Test
    void theBarMovesByItselfAndTheResultComes() {
        Page page = house.window(360, "es", ColorScheme.LIGHT);
        house.signIn(page);
        House.speak(page, "es");
        page.navigate(start());
        page.waitForSelector("progress");
        page.evaluate("window.opened = true");
        bake(34);
        page.waitForSelector("progress[value='34']");
        assertThat(page.evaluate("window.opened"))
                .as("without loading the page")
                .isEqualTo(true);
        look(page, "job-running", "es", 360, ColorScheme.LIGHT);
        bake(178);
        page.waitForSelector("a.button[href='/style']");
        look(page, "job-done", "es", 360, ColorScheme.LIGHT);
        page.context().close();
    }

    @Test
    void itIsStoppedByAButtonAlsoWithoutScript() {
        Page page = house.windowWithoutScript(320, "en");
        house.signIn(page);
        House.speak(page, "en");
        String job = start();
        page.navigate(job);
        assertThat(page.locator("noscript a, a[href='" + job + "']").first().isVisible())
                .as("a link to look again")
                .isTrue();
        page.click("form[action='" + job + "/stop'] button");
        while (!page.locator("main").textContent().contains("stopped before the end")) {
            page.navigate(job);
        }
        page.context().close();
    }

    @Test
    void itLooksWellOnADeskAtNight() {
        Page page = house.window(1280, "en", ColorScheme.DARK);
        house.signIn(page);
        House.speak(page, "en");
        page.navigate(start());
        bake(100);
        page.waitForSelector("progress[value='100']");
        look(page, "job-running", "en", 1280, ColorScheme.DARK);
        page.click("form[action$='/stop'] button");
        page.waitForSelector("text=It was stopped before the end");
        look(page, "job-stopped", "en", 1280, ColorScheme.DARK);
        page.context().close();
    }
}
