/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard.check;

import java.util.List;
import java.util.Locale;
import org.resguardo.platform.step.Task.Urgency;
import org.resguardo.protection.safeguard.SafeguardCheck;
import org.resguardo.protection.safeguard.Seen;
import org.resguardo.protection.safeguard.evidence.SiteEvidence;

/** Cookies are sent over encrypted connections only. */
final class CookiesEncrypted implements SafeguardCheck<SiteEvidence> {

    @Override
    public String id() {
        return "site-cookies-secure";
    }

    @Override
    public Class<SiteEvidence> evidence() {
        return SiteEvidence.class;
    }

    @Override
    public Urgency urgency() {
        return Urgency.NEXT;
    }

    @Override
    public Texts texts() {
        return new Texts(
                "safeguard.cookies_secure.title", "safeguard.cookies_secure.why", "safeguard.cookies_secure.remedy");
    }

    @Override
    public Seen judge(SiteEvidence seen) {
        List<String> names = seen.answers().stream()
                .flatMap(answer -> answer.headers("set-cookie").stream())
                .filter(cookie -> !cookie.toLowerCase(Locale.ROOT).matches("(?s).*;\\s*secure\\b.*"))
                .map(cookie -> cookie.replaceFirst("=.*", ""))
                .distinct()
                .toList();
        return names.isEmpty()
                ? Seen.pass("safeguard.cookies_secure.pass")
                : Seen.fail("safeguard.cookies_secure.fail")
                        .with("count", names.size())
                        .with("names", String.join(", ", names));
    }
}
