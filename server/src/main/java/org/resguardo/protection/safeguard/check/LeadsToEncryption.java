/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard.check;

import java.util.Locale;
import org.resguardo.platform.step.Task.Urgency;
import org.resguardo.protection.safeguard.SafeguardCheck;
import org.resguardo.protection.safeguard.Seen;
import org.resguardo.protection.safeguard.evidence.SiteEvidence;

/** Whoever comes without encryption is led to the encrypted page. */
final class LeadsToEncryption implements SafeguardCheck<SiteEvidence> {

    @Override
    public String id() {
        return "site-redirect";
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
        return new Texts("safeguard.redirect.title", "safeguard.redirect.why", "safeguard.redirect.remedy");
    }

    @Override
    public Seen judge(SiteEvidence seen) {
        if (seen.plain().isEmpty()) {
            return Seen.pass("safeguard.redirect.silent");
        }
        String to = seen.plain().get().header("location").orElse("").toLowerCase(Locale.ROOT);
        return seen.plain().get().redirects() && to.startsWith("https://")
                ? Seen.pass("safeguard.redirect.pass")
                : Seen.fail("safeguard.redirect.fail");
    }
}
