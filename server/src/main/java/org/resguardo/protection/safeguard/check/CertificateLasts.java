/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard.check;

import java.time.LocalDate;
import org.resguardo.platform.step.Task.Urgency;
import org.resguardo.protection.safeguard.SafeguardCheck;
import org.resguardo.protection.safeguard.Seen;
import org.resguardo.protection.safeguard.evidence.SiteEvidence;

/** The certificate of the website does not end soon. */
final class CertificateLasts implements SafeguardCheck<SiteEvidence> {
    /** In days. */
    private static final int SOON = 14;

    @Override
    public String id() {
        return "site-certificate";
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
        return new Texts("safeguard.certificate.title", "safeguard.certificate.why", "safeguard.certificate.remedy");
    }

    @Override
    public Seen judge(SiteEvidence seen) {
        if (seen.certificateUntil().isEmpty()) {
            return Seen.notNeeded("safeguard.certificate.none");
        }
        LocalDate until = seen.certificateUntil().get();
        Seen said = until.isBefore(seen.today().plusDays(SOON))
                ? Seen.fail("safeguard.certificate.fail")
                : Seen.pass("safeguard.certificate.pass");
        return said.withDay("until", until);
    }
}
