/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard.check;

import java.util.List;
import org.resguardo.platform.step.Task.Urgency;
import org.resguardo.protection.safeguard.SafeguardCheck;
import org.resguardo.protection.safeguard.Seen;
import org.resguardo.protection.safeguard.evidence.SiteEvidence;
import org.resguardo.protection.safeguard.evidence.SiteEvidence.Exposure.Kind;

/** Copies of the site or its database are not open. */
final class CopiesShut implements SafeguardCheck<SiteEvidence> {

    @Override
    public String id() {
        return "site-copies";
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
        return new Texts("safeguard.site_copies.title", "safeguard.site_copies.why", "safeguard.site_copies.remedy");
    }

    @Override
    public Seen judge(SiteEvidence seen) {
        List<String> found = seen.exposed(Kind.COPY);
        return found.isEmpty()
                ? Seen.pass("safeguard.site_copies.pass")
                : Seen.fail("safeguard.site_copies.fail").with("path", String.join(", ", found));
    }
}
