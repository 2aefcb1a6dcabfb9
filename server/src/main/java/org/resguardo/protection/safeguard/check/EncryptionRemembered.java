/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resguardo.platform.step.Task.Urgency;
import org.resguardo.protection.safeguard.SafeguardCheck;
import org.resguardo.protection.safeguard.Seen;
import org.resguardo.protection.safeguard.evidence.SiteEvidence;

/** Browsers remember that the site is always encrypted. */
final class EncryptionRemembered implements SafeguardCheck<SiteEvidence> {
    private static final Pattern AGE = Pattern.compile("(?i)max-age=\"?(\\d{1,12})");

    /** In seconds. */
    private static final long HALF_A_YEAR = 15_768_000;

    @Override
    public String id() {
        return "site-hsts";
    }

    @Override
    public Class<SiteEvidence> evidence() {
        return SiteEvidence.class;
    }

    @Override
    public Urgency urgency() {
        return Urgency.LATER;
    }

    @Override
    public Texts texts() {
        return new Texts("safeguard.hsts.title", "safeguard.hsts.why", "safeguard.hsts.remedy");
    }

    @Override
    public Seen judge(SiteEvidence seen) {
        if (seen.secure().isEmpty()) {
            return Seen.notNeeded("safeguard.hsts.none");
        }
        Matcher age = AGE.matcher(
                seen.secure().get().header("strict-transport-security").orElse(""));
        return age.find() && Long.parseLong(age.group(1)) >= HALF_A_YEAR
                ? Seen.pass("safeguard.hsts.pass")
                : Seen.fail("safeguard.hsts.fail");
    }
}
