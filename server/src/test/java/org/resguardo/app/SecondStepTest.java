/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class SecondStepTest {
    private static final String PAGE = "/settings/second-step";

    private final RunningServer running = RunningServer.start();
    private final Cast cast = new Cast(running);

    @BeforeAll
    void claim() {
        cast.claim();
    }

    @AfterAll
    void stop() {
        running.close();
    }

    @Test
    void isAskedForOnceItIsOn() throws InvalidKeyException {
        Browser owner = cast.browser("owner");
        owner.submit(PAGE, PAGE, Map.of());
        String secret = owner.get(PAGE).page().select("code").text().replace(" ", "");

        assertThat(owner.submit(PAGE, PAGE + "/confirmation", Map.of("code", "000000"))
                        .status())
                .isEqualTo(422);
        Browser.Answer on = owner.submit(PAGE, PAGE + "/confirmation", Map.of("code", code(secret, -30)));
        assertThat(on.page().select(".paper-codes code")).hasSize(10);
        String paper = on.page().select(".paper-codes li:first-child code").text();
        assertThat(owner.get("/").status()).isEqualTo(200);

        Browser phone = cast.browser("owner");
        assertThat(phone.get("/").location()).startsWith("/sign-in/code");
        assertThat(phone.get(PAGE).location()).startsWith("/sign-in/code");
        assertThat(take(phone, code(secret, -30)).status()).as("taken before").isEqualTo(422);
        assertThat(take(phone, code(secret, 0)).location()).isEqualTo("/");
        assertThat(phone.get("/").status()).isEqualTo(200);

        Browser withoutPhone = cast.browser("owner");
        assertThat(take(withoutPhone, paper).location()).isEqualTo("/");
        Browser again = cast.browser("owner");
        assertThat(take(again, paper).status()).as("used before").isEqualTo(422);
    }

    private static Browser.Answer take(Browser browser, String code) {
        return browser.submit("/sign-in/code", "/sign-in/code", Map.of("code", code));
    }

    private static String code(String secret, int secondsFromNow) throws InvalidKeyException {
        return new TimeBasedOneTimePasswordGenerator()
                .generateOneTimePasswordString(
                        new SecretKeySpec(decoded(secret), "HmacSHA1"),
                        Instant.now().plusSeconds(secondsFromNow));
    }

    private static byte[] decoded(String base32) {
        BigInteger bits = base32.chars()
                .mapToObj(sign -> BigInteger.valueOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(sign)))
                .reduce(BigInteger.ZERO, (all, five) -> all.shiftLeft(5).or(five));
        byte[] bytes = new byte[20];
        byte[] raw = bits.toByteArray();
        int length = Math.min(raw.length, bytes.length);
        System.arraycopy(raw, raw.length - length, bytes, bytes.length - length, length);
        return bytes;
    }
}
