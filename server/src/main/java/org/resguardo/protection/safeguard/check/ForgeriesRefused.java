/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resguardo.platform.step.Task.Urgency;
import org.resguardo.protection.safeguard.SafeguardCheck;
import org.resguardo.protection.safeguard.Seen;
import org.resguardo.protection.safeguard.evidence.MailEvidence;

/** The domain says what is to be done with forged mail (DMARC). */
final class ForgeriesRefused implements SafeguardCheck<MailEvidence> {
    private static final Pattern POLICY = Pattern.compile("(?i);\\s*p\\s*=\\s*(none|quarantine|reject)\\b");

    @Override
    public String id() {
        return "mail-dmarc";
    }

    @Override
    public Class<MailEvidence> evidence() {
        return MailEvidence.class;
    }

    @Override
    public Urgency urgency() {
        return Urgency.NEXT;
    }

    @Override
    public Texts texts() {
        return new Texts("safeguard.dmarc.title", "safeguard.dmarc.why", "safeguard.dmarc.remedy");
    }

    @Override
    public Seen judge(MailEvidence seen) {
        if (seen.policies().size() != 1) {
            return seen.policies().isEmpty() ? Seen.fail("safeguard.dmarc.none") : Seen.fail("safeguard.dmarc.several");
        }
        Matcher policy = POLICY.matcher(seen.policies().getFirst());
        if (!policy.find()) {
            return Seen.fail("safeguard.dmarc.none");
        }
        return policy.group(1).equalsIgnoreCase("none")
                ? Seen.fail("safeguard.dmarc.watching")
                : Seen.pass("safeguard.dmarc.pass");
    }
}
