/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a robots.txt asks (RFC 9309). */
class RobotsTest {
    @Test
    void theLongestRuleDecidesAndPermissionWinsWhereTwoAreEqual() {
        Robots robots = Robots.of("""
                User-agent: *
                Disallow: /tienda/
                Allow: /tienda/ayuda
                Disallow: /igual
                Allow: /igual
                Disallow: /*.pdf$
                Disallow: /buscar*?q=
                """);
        assertThat(robots.allows("/")).isTrue();
        assertThat(robots.allows("/tienda/pan")).isFalse();
        assertThat(robots.allows("/tienda/ayuda/1")).isTrue();
        assertThat(robots.allows("/igual")).isTrue();
        assertThat(robots.allows("/a/carta.pdf")).isFalse();
        assertThat(robots.allows("/a/carta.pdf?x=1")).isTrue();
        assertThat(robots.allows("/buscar/todo?q=pan")).isFalse();
    }

    @Test
    void theGroupForThisProgramCountsBeforeTheOneForAll() {
        Robots robots = Robots.of(
                "User-agent: *\nDisallow: /\n\nUser-agent: otro\nUser-agent: Resguardo\nCrawl-delay: 2.5\nAllow: /\n");
        assertThat(robots.allows("/pan")).isTrue();
        assertThat(robots.delay()).contains(Duration.ofMillis(2_500));
        assertThat(Robots.of("User-agent: *\nDisallow: /\n").allows("/pan")).isFalse();
    }

    @Test
    void nonsenseForbidsNothingAndTakesNoTime() {
        assertThat(Robots.of("<html>404</html>\n:::\nDisallow /\nDisallow:\n").allows("/pan"))
                .isTrue();
        Robots stars = Robots.of("User-agent: *\nDisallow: /" + "*a".repeat(500) + "$\n");
        assertThat(stars.allows("/b")).isTrue();
    }
}
