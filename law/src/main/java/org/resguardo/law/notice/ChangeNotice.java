/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.notice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.resguardo.law.Text;
import org.resguardo.law.duty.Obligation;
import org.resguardo.law.record.LawRecord;

/**
 * What one law asks when a business begins to do more with data than it had said.
 *
 * <p>No law in the records names a number of days for it; those that name a moment say "before".
 *
 * @param record the law, with its source
 * @param text what it asks
 * @param strength what that comes to
 */
public record ChangeNotice(LawRecord record, Text text, Strength strength) {
    private static final String TOLD = "change-notice";
    private static final String CONSENT = "no-silent-changes";
    private static final String AS_PROMISED = "change-notification";

    /** What is asked. */
    public enum Strength {
        /** The people concerned must be told before it begins. */
        TOLD_BEFORE,
        /** Data that is there already may not be used in the new way without their consent. */
        CONSENT_FOR_OLD_DATA,
        /** They must be told in the way in which the policy says that they are. */
        AS_PROMISED
    }

    /**
     * What the laws with the given status ask, in the order of the laws.
     *
     * @param promised what laws want said of changes, as the policy's contents call it
     */
    public static List<ChangeNotice> of(Collection<Obligation> obligations, Obligation.Status status, Text promised) {
        List<ChangeNotice> notices = new ArrayList<>();
        obligations.stream()
                .filter(obligation -> obligation.status() == status)
                .forEach(obligation -> add(obligation, promised, notices));
        return List.copyOf(notices);
    }

    private static void add(Obligation obligation, Text promised, List<ChangeNotice> notices) {
        obligation.duties().stream().map(Obligation.DutyStatus::duty).forEach(duty -> {
            if (duty.id().equals(TOLD)) {
                notices.add(new ChangeNotice(obligation.record(), duty.text(), Strength.TOLD_BEFORE));
            } else if (duty.id().equals(CONSENT)) {
                notices.add(new ChangeNotice(obligation.record(), duty.text(), Strength.CONSENT_FOR_OLD_DATA));
            }
        });
        if (obligation.record().policyContents().contains(AS_PROMISED)) {
            notices.add(new ChangeNotice(obligation.record(), promised, Strength.AS_PROMISED));
        }
    }
}
