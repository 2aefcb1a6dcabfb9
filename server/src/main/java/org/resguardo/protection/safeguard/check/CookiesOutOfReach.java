/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard.check;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.resguardo.platform.step.Task.Urgency;
import org.resguardo.protection.safeguard.SafeguardCheck;
import org.resguardo.protection.safeguard.Seen;
import org.resguardo.protection.safeguard.evidence.SiteEvidence;

/** Scripts in a page cannot read the cookie of a visit. */
final class CookiesOutOfReach implements SafeguardCheck<SiteEvidence> {
    private static final Pattern SESSION = Pattern.compile("(?i)^[^=]*(sess|sid|auth|token|login)[^=]*=");

    @Override
    public String id() {
        return "site-cookies-script";
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
                "safeguard.cookies_script.title", "safeguard.cookies_script.why", "safeguard.cookies_script.remedy");
    }

    @Override
    public Seen judge(SiteEvidence seen) {
        List<String> names = seen.answers().stream()
                .flatMap(answer -> answer.headers("set-cookie").stream())
                .filter(cookie -> SESSION.matcher(cookie).find()
                        && !cookie.toLowerCase(Locale.ROOT).matches("(?s).*;\\s*httponly\\b.*"))
                .map(cookie -> cookie.replaceFirst("=.*", ""))
                .distinct()
                .toList();
        return names.isEmpty()
                ? Seen.pass("safeguard.cookies_script.pass")
                : Seen.fail("safeguard.cookies_script.fail")
                        .with("count", names.size())
                        .with("names", String.join(", ", names));
    }
}
