/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice;

import java.util.List;
import java.util.Map;
import org.resguardo.platform.mail.MailAddress;
import org.resguardo.platform.mail.Outbox;
import org.resguardo.platform.step.DataSubject;
import org.resguardo.platform.step.DataSubject.Identifier.Kind;
import org.resguardo.platform.step.ErasureReport;
import org.resguardo.platform.step.ErasureReport.Line;
import org.resguardo.platform.step.ErasureReport.Outcome;
import org.resguardo.platform.step.ErasureStep;
import org.resguardo.platform.step.Step;
import org.resguardo.platform.storage.Store;

/** Forgets to whom messages went and what they said. That something was sent stays, under a hash, as proof. */
public final class NoticeErasure implements ErasureStep {
    private static final int RANK = 500;

    private final Store store;
    private final Outbox outbox;

    /** Erases from an outbox. */
    public NoticeErasure(Store store, Outbox outbox) {
        this.store = store;
        this.outbox = outbox;
    }

    @Override
    public Step step() {
        return Step.NOTICE;
    }

    @Override
    public int rank() {
        return RANK;
    }

    @Override
    public ErasureReport erase(DataSubject person, Run run) {
        List<MailAddress> addresses = person.identifiers().stream()
                .filter(identifier -> identifier.kind() == Kind.EMAIL)
                .flatMap(identifier -> MailAddress.of(identifier.value()).stream())
                .toList();
        int forgotten = store.write(sql -> addresses.stream()
                .mapToInt(address -> outbox.forget(sql, address))
                .sum());
        return forgotten == 0
                ? ErasureReport.nothingKept()
                : new ErasureReport(
                        List.of(new Line("Resguardo", Outcome.ERASED, forgotten, "notice.erasure.outbox", Map.of())));
    }
}
