/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.site;

import java.util.stream.Stream;
import org.resguardo.connector.site.SeenCookie;
import org.resguardo.connector.site.SeenHost;
import org.resguardo.connector.site.SiteLook;
import org.resguardo.connector.site.SiteVisit;

/** What of a look stands for a visitor who has chosen nothing: what the pages name, and what a browser loaded in the first visit. */
final class SiteSummary {
    private SiteSummary() {}

    static Stream<SiteVisit> first(SiteLook look) {
        return look.visits().stream().filter(visit -> visit.kind() == SiteVisit.Kind.NO_CHOICE);
    }

    static Stream<String> hosts(SiteLook look) {
        return Stream.concat(look.others().stream(), first(look).flatMap(visit -> visit.hosts().stream()))
                .map(SeenHost::host)
                .distinct();
    }

    static Stream<SeenCookie> cookies(SiteLook look) {
        return Stream.concat(look.cookies().stream(), first(look).flatMap(visit -> visit.cookies().stream()));
    }
}
