/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard.check;

import java.util.List;
import org.resguardo.platform.step.Task.Urgency;
import org.resguardo.protection.safeguard.SafeguardCheck;
import org.resguardo.protection.safeguard.Seen;
import org.resguardo.protection.safeguard.evidence.SiteEvidence;
import org.resguardo.protection.safeguard.evidence.SiteEvidence.Exposure.Kind;

/** Settings with passwords are not open. */
final class SettingsShut implements SafeguardCheck<SiteEvidence> {

    @Override
    public String id() {
        return "site-settings";
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
        return new Texts("safeguard.settings.title", "safeguard.settings.why", "safeguard.settings.remedy");
    }

    @Override
    public Seen judge(SiteEvidence seen) {
        List<String> found = seen.exposed(Kind.SETTINGS);
        return found.isEmpty()
                ? Seen.pass("safeguard.settings.pass")
                : Seen.fail("safeguard.settings.fail").with("path", String.join(", ", found));
    }
}
