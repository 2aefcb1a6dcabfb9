/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard.check;

import org.resguardo.platform.step.Task.Urgency;
import org.resguardo.protection.safeguard.SafeguardCheck;
import org.resguardo.protection.safeguard.Seen;
import org.resguardo.protection.safeguard.evidence.MailEvidence;

/** The domain’s mail is signed (DKIM). */
final class MailSigned implements SafeguardCheck<MailEvidence> {
    /** A key of 1024 bits has about 216 signs; below, it can be broken. */
    private static final int SHORT = 200;

    @Override
    public String id() {
        return "mail-dkim";
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
        return new Texts("safeguard.dkim.title", "safeguard.dkim.why", "safeguard.dkim.remedy");
    }

    @Override
    public Seen judge(MailEvidence seen) {
        if (seen.key().isEmpty()) {
            return seen.keyNamed() ? Seen.fail("safeguard.dkim.gone") : Seen.unknown("safeguard.dkim.unknown");
        }
        String key = seen.key().get().part("p").orElse("");
        if (key.isEmpty()) {
            return Seen.fail("safeguard.dkim.revoked");
        }
        if (seen.key().get().part("t").orElse("").contains("y")) {
            return Seen.fail("safeguard.dkim.trying");
        }
        boolean edwards = seen.key().get().part("k").orElse("rsa").equals("ed25519");
        return !edwards && key.length() < SHORT
                ? Seen.fail("safeguard.dkim.weak")
                : Seen.pass("safeguard.dkim.pass").with("name", seen.key().get().name());
    }
}
