/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard.check;

import java.util.List;
import org.resguardo.platform.step.Task.Urgency;
import org.resguardo.protection.safeguard.SafeguardCheck;
import org.resguardo.protection.safeguard.Seen;
import org.resguardo.protection.safeguard.evidence.SiteEvidence;
import org.resguardo.protection.safeguard.evidence.SiteEvidence.Exposure.Kind;

/** Pages for those who run the server are not open to everybody. */
final class AdministrationShut implements SafeguardCheck<SiteEvidence> {

    @Override
    public String id() {
        return "site-admin";
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
        return new Texts("safeguard.admin.title", "safeguard.admin.why", "safeguard.admin.remedy");
    }

    @Override
    public Seen judge(SiteEvidence seen) {
        List<String> found = seen.exposed(Kind.ADMINISTRATION);
        return found.isEmpty()
                ? Seen.pass("safeguard.admin.pass")
                : Seen.fail("safeguard.admin.fail").with("path", String.join(", ", found));
    }
}
