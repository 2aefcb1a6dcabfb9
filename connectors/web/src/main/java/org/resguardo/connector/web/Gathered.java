/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.resguardo.connector.site.SeenCookie;
import org.resguardo.connector.site.SeenField;
import org.resguardo.connector.site.SeenForm;
import org.resguardo.connector.site.SeenHost;
import org.resguardo.connector.site.SeenHost.How;
import org.resguardo.connector.site.SiteLook;
import org.resguardo.connector.site.Trouble;

/** What a look has brought so far: grows with what is different on a site, not with its pages. */
final class Gathered {
    private static final int MOST = 2_000;
    private static final int MOST_TROUBLES = 200;

    private final Map<String, SeenForm> forms = new LinkedHashMap<>();
    private final Map<String, SeenHost> hosts = new LinkedHashMap<>();
    private final Map<String, SeenCookie> cookies = new LinkedHashMap<>();
    private final Set<Trouble> troubles = new LinkedHashSet<>();

    void form(SeenForm form) {
        if (forms.size() < MOST || forms.containsKey(form.key())) {
            forms.merge(form.key(), form, Gathered::together);
        }
    }

    static SeenForm together(SeenForm one, SeenForm more) {
        Map<String, SeenField> fields = new LinkedHashMap<>();
        one.fields().forEach(field -> fields.put(field.name() + field.label(), field));
        more.fields().forEach(field -> fields.putIfAbsent(field.name() + field.label(), field));
        return new SeenForm(
                one.key(),
                one.name(),
                one.page(),
                one.pages() + 1,
                one.sendsTo(),
                new ArrayList<>(fields.values()),
                one.notice() && more.notice());
    }

    void hosts(Map<How, Set<String>> named, String page) {
        named.forEach((how, some) -> some.forEach(host -> {
            String key = host + " " + how;
            if (hosts.size() < MOST || hosts.containsKey(key)) {
                hosts.merge(
                        key,
                        new SeenHost(host, how, page, 1),
                        (one, more) -> new SeenHost(one.host(), one.how(), one.page(), one.pages() + 1));
            }
        }));
    }

    void cookie(String header, String host, String page, Instant now) {
        SetCookie.of(header, now)
                .filter(cookie -> cookies.size() < MOST)
                .ifPresent(cookie -> cookies.putIfAbsent(
                        cookie.name(), new SeenCookie(cookie.name(), host, cookie.days(), page, true)));
    }

    void trouble(Trouble.Kind kind, String page) {
        if (troubles.size() < MOST_TROUBLES) {
            troubles.add(new Trouble(kind, page));
        }
    }

    SiteLook look(String host, SiteLook.Extent extent) {
        return new SiteLook(
                host,
                extent,
                List.copyOf(forms.values()),
                List.copyOf(hosts.values()),
                List.copyOf(cookies.values()),
                List.of(),
                Optional.of(SiteLook.NoBrowser.NOT_WANTED),
                List.copyOf(troubles));
    }
}
