/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.e2e.PagesTest.look;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Passkeys with the browser's own part in it; the device is Chromium's virtual one. */
@TestInstance(Lifecycle.PER_CLASS)
class PasskeyTest {
    private final House house = new House();

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

    @Test
    void isSavedOnAPhoneAndLetsHerInFromThenOn() {
        Page page = house.window(360, "es", ColorScheme.LIGHT);
        device(page);
        house.signIn(page);
        House.speak(page, "es");
        page.navigate("/settings/passkeys");
        look(page, "passkeys-none", "es", 360, ColorScheme.LIGHT);
        page.fill("#name", "Mi teléfono");
        page.click("form[data-passkey-new] button");
        page.waitForSelector("table:has-text('Mi teléfono')");
        look(page, "passkeys-one", "es", 360, ColorScheme.LIGHT);

        leave(page);
        page.waitForSelector("form[data-passkey]:not([hidden])");
        look(page, "sign-in-passkey", "es", 360, ColorScheme.LIGHT);
        page.click("form[data-passkey] button");
        page.waitForURL(url -> !url.contains("/sign-in"));
        page.navigate("/settings/passkeys");
        assertThat(page.locator("table").textContent()).contains("Mi teléfono");

        page.navigate("/sign-in/again?next=/settings/passkeys");
        page.click("form[data-passkey] button");
        page.waitForURL(url -> url.contains("/settings/passkeys"));
        page.click("form[action$='/end'] button");
        page.waitForSelector("main:not(:has(table))");
        leave(page);
        page.click("form[data-passkey] button");
        page.waitForSelector(".errors");
        look(page, "sign-in-passkey-refused", "es", 360, ColorScheme.LIGHT);
        page.context().close();
    }

    @Test
    void saysSoWhenTheDeviceGivesNone() {
        Page page = house.window(1280, "en", ColorScheme.DARK);
        device(page);
        page.navigate("/sign-in");
        House.speak(page, "en");
        page.waitForSelector("form[data-passkey]:not([hidden])");
        page.evaluate(
                "void (navigator.credentials.get = () => Promise.reject(new DOMException('', 'NotAllowedError')))");
        page.click("form[data-passkey] button");
        page.waitForSelector("[data-status]:not(:empty)");
        assertThat(page.locator("[data-status]").textContent()).contains("No passkey was used");
        look(page, "sign-in-passkey-cancelled", "en", 1280, ColorScheme.DARK);
        page.context().close();
    }

    @Test
    void isNotOfferedWithoutScript() {
        Page page = house.windowWithoutScript(320, "es");
        page.navigate("/sign-in");
        assertThat(page.locator("form[data-passkey]").isVisible()).isFalse();
        page.context().close();
    }

    private static void leave(Page page) {
        page.navigate("/settings");
        page.click(".open-menu");
        page.click("form[action='/sign-out'] button");
    }

    private static void device(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject wanted = new JsonObject();
        wanted.add("options", options);
        session.send("WebAuthn.addVirtualAuthenticator", wanted);
    }
}
