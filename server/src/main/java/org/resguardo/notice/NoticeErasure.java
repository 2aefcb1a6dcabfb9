/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.resguardo.platform.mail.MailAddress;
import org.resguardo.platform.mail.Outbox;
import org.resguardo.platform.step.DataSubject;
import org.resguardo.platform.step.DataSubject.Identifier.Kind;
import org.resguardo.platform.step.ErasureReplay;
import org.resguardo.platform.step.ErasureReport;
import org.resguardo.platform.step.ErasureReport.Line;
import org.resguardo.platform.step.ErasureReport.Outcome;
import org.resguardo.platform.step.ErasureStep;
import org.resguardo.platform.step.Forgotten;
import org.resguardo.platform.step.Step;
import org.resguardo.platform.storage.Store;

/**
 * Forgets to whom messages went and what they said. That something was sent stays, under a keyed hash, as proof. What she herself asked
 * for still goes out, such as the answer to her request, and what a law wants her told, such as a breach; the night after that its
 * address and text are gone too.
 */
public final class NoticeErasure implements ErasureStep, ErasureReplay {
    private static final int RANK = 500;
    private static final String PLACE = "notice";

    private final Store store;
    private final Outbox outbox;
    private final ZoneId zone;

    /**
     * Erases from an outbox.
     *
     * @param zone in which days begin
     */
    public NoticeErasure(Store store, Outbox outbox, ZoneId zone) {
        this.store = store;
        this.outbox = outbox;
        this.zone = zone;
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
        int forgotten = 0;
        int waiting = 0;
        int suppressed = 0;
        for (DataSubject.Identifier identifier : person.identifiers()) {
            run.check();
            var address = identifier.kind() == Kind.EMAIL
                    ? MailAddress.of(identifier.value())
                    : java.util.Optional.<MailAddress>empty();
            if (address.isPresent()) {
                Outbox.Left left = store.write(sql -> outbox.forget(sql, address.get()));
                forgotten += left.forgotten();
                waiting += left.waiting();
                suppressed += left.suppressed() ? 1 : 0;
            }
        }
        List<Line> lines = new ArrayList<>();
        add(lines, Outcome.ERASED, forgotten, "notice.erasure.outbox");
        add(lines, Outcome.KEPT, waiting, "notice.erasure.waiting");
        add(lines, Outcome.KEPT, suppressed, "notice.erasure.suppressed");
        return new ErasureReport(lines);
    }

    private static void add(List<Line> lines, Outcome outcome, int count, String reason) {
        if (count > 0) {
            lines.add(new Line(PLACE, outcome, count, reason, Map.of()));
        }
    }

    @Override
    public long eraseAgain(Forgotten forgotten) {
        Set<String> back = new TreeSet<>();
        outbox.addressed((address, put) -> {
            if (forgotten.covers(address.text(), LocalDate.ofInstant(put, zone))) {
                back.add(address.text());
            }
        });
        return back.stream()
                .flatMap(text -> MailAddress.of(text).stream())
                .mapToLong(address ->
                        store.write(sql -> outbox.forget(sql, address)).forgotten())
                .sum();
    }
}
