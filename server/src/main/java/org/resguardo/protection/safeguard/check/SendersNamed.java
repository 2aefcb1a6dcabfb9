/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard.check;

import java.util.Locale;
import org.resguardo.platform.step.Task.Urgency;
import org.resguardo.protection.safeguard.SafeguardCheck;
import org.resguardo.protection.safeguard.Seen;
import org.resguardo.protection.safeguard.evidence.MailEvidence;

/** The domain says who may send mail in its name (SPF). */
final class SendersNamed implements SafeguardCheck<MailEvidence> {

    @Override
    public String id() {
        return "mail-spf";
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
        return new Texts("safeguard.spf.title", "safeguard.spf.why", "safeguard.spf.remedy");
    }

    @Override
    public Seen judge(MailEvidence seen) {
        if (seen.senders().isEmpty()) {
            return Seen.fail("safeguard.spf.none");
        }
        if (seen.senders().size() > 1) {
            return Seen.fail("safeguard.spf.several");
        }
        String record = seen.senders().getFirst().toLowerCase(Locale.ROOT).strip();
        if (record.matches("(?s).*(^|\\s)[+?]?all(\\s.*|$)")) {
            return Seen.fail("safeguard.spf.everybody");
        }
        return record.matches("(?s).*([-~]all|redirect=).*")
                ? Seen.pass("safeguard.spf.pass")
                : Seen.fail("safeguard.spf.open");
    }
}
