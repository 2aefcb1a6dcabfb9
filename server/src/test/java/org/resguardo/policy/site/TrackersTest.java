/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The services that the program knows by their machines and cookies. */
class TrackersTest {
    private static final Trackers TRACKERS = Trackers.ours();

    @Test
    void eachHasAPageOfItsMakersAndSomethingToBeKnownBy() {
        assertThat(TRACKERS.all()).hasSizeGreaterThan(40).allSatisfy(tracker -> {
            assertThat(tracker.source()).startsWith("https://");
            assertThat(tracker.country()).matches("([A-Z]{2})?");
            assertThat(tracker.hosts().size() + tracker.cookies().size()).isPositive();
            assertThat(tracker.hosts())
                    .allMatch(host -> host.equals(host.toLowerCase(Locale.ROOT)) && host.contains("."));
        });
        assertThat(TRACKERS.all().stream().map(Tracker::id)).doesNotHaveDuplicates();
        List<String> hosts =
                TRACKERS.all().stream().flatMap(one -> one.hosts().stream()).toList();
        assertThat(hosts).doesNotHaveDuplicates();
        assertThat(TRACKERS.all().stream().flatMap(one -> one.cookies().stream()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "www.google-analytics.com, google-analytics",
        "region1.analytics.google.com, google-analytics",
        "www.google.com, google-site",
        "fonts.gstatic.com, google-fonts",
        "connect.facebook.net, meta-pixel",
        "static.hotjar.com, hotjar",
        "notfacebook.com, ",
        "facebook.com.evil.example, ",
    })
    void aMachineIsKnownByItsWholeName(String host, String id) {
        assertThat(TRACKERS.ofHost(host).map(Tracker::id).orElse(null)).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "_ga, google-analytics",
        "_ga_ABC123, google-analytics",
        "_gax, ",
        "_fbp, meta-pixel",
        "PHPSESSID, ",
        "wp_woocommerce_session_1f, woocommerce",
    })
    void aCookieIsKnownByItsNameAndASessionByNobody(String cookie, String id) {
        assertThat(TRACKERS.ofCookie(cookie).map(Tracker::id).orElse(null)).isEqualTo(id);
    }
}
