/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard.check;

import org.resguardo.platform.step.Task.Urgency;
import org.resguardo.protection.safeguard.SafeguardCheck;
import org.resguardo.protection.safeguard.Seen;
import org.resguardo.protection.safeguard.evidence.SiteEvidence;

/** The website answers over HTTPS with a certificate that browsers believe. */
final class SiteEncrypted implements SafeguardCheck<SiteEvidence> {

    @Override
    public String id() {
        return "site-https";
    }

    @Override
    public Class<SiteEvidence> evidence() {
        return SiteEvidence.class;
    }

    @Override
    public Urgency urgency() {
        return Urgency.TODAY;
    }

    @Override
    public Texts texts() {
        return new Texts("safeguard.https.title", "safeguard.https.why", "safeguard.https.remedy");
    }

    @Override
    public Seen judge(SiteEvidence seen) {
        if (seen.secure().isEmpty()) {
            return Seen.fail("safeguard.https.none");
        }
        return seen.believed() ? Seen.pass("safeguard.https.pass") : Seen.fail("safeguard.https.fail");
    }
}
