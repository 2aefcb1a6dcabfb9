/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard.check;

import java.util.List;
import org.resguardo.platform.step.Task.Urgency;
import org.resguardo.protection.safeguard.SafeguardCheck;
import org.resguardo.protection.safeguard.Seen;
import org.resguardo.protection.safeguard.evidence.SiteEvidence;
import org.resguardo.protection.safeguard.evidence.SiteEvidence.Exposure.Kind;

/** The history of the site’s source is not open. */
final class HistoryShut implements SafeguardCheck<SiteEvidence> {

    @Override
    public String id() {
        return "site-git";
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
        return new Texts("safeguard.history.title", "safeguard.history.why", "safeguard.history.remedy");
    }

    @Override
    public Seen judge(SiteEvidence seen) {
        List<String> found = seen.exposed(Kind.HISTORY);
        return found.isEmpty()
                ? Seen.pass("safeguard.history.pass")
                : Seen.fail("safeguard.history.fail").with("path", String.join(", ", found));
    }
}
