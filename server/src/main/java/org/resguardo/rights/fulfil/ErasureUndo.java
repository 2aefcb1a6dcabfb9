/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.fulfil;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.storage.Store;
import org.resguardo.retention.PersonDisposal;
import org.resguardo.retention.Undo;
import org.resguardo.rights.CaseEvent.What;
import org.resguardo.rights.CaseWork;
import org.resguardo.rights.RightsCase;

/**
 * Brings back what an erasure took that stands still half-way. Only as long as it is in the places of the business: once the program's own
 * records of her begin to go, and the ledger names her, there is no way back, and after its end the sealed copies and their keys are gone.
 * The request stays open and its clock runs on; whatever is erased next is planned and confirmed anew.
 */
public final class ErasureUndo {
    private final Store store;
    private final InstantSource clock;
    private final Erasures erasures;
    private final PersonDisposal disposal;
    private final Jobs jobs;
    private final AuditLog log;

    /** The way back of the erasures of cases. */
    public ErasureUndo(
            Store store, InstantSource clock, Erasures erasures, PersonDisposal disposal, Jobs jobs, AuditLog log) {
        this.store = store;
        this.clock = clock;
        this.erasures = erasures;
        this.disposal = disposal;
        this.jobs = jobs;
        this.log = log;
    }

    /** Why what she asked for is taken back. The ids never change: the log holds them. */
    public enum Ground {
        /** Something was to go that is not hers. */
        NOT_HERS,
        /** Something was to go that a law, or a dispute, wants kept. */
        MUST_STAY,
        /** She took her request back. */
        WITHDRAWN;

        /** Its name in forms. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The key of what it is called. */
        public String title() {
            return "rights.erasure.undo." + name().toLowerCase(Locale.ROOT);
        }

        /** The ground with an id. */
        public static Optional<Ground> of(String id) {
            return Arrays.stream(values())
                    .filter(ground -> ground.id().equals(id))
                    .findFirst();
        }
    }

    /** True while what was taken can be brought back. */
    public boolean possible(Erasure erasure) {
        boolean still = erasure.jobId()
                .flatMap(jobs::find)
                .filter(job -> !job.state().ended())
                .isEmpty();
        boolean inPlaces =
                erasure.parts().stream().anyMatch(part -> part.result().isEmpty());
        return erasure.state() == Erasure.State.RUNNING && still && inPlaces;
    }

    /**
     * Brings everything back, the last first. It may be asked again after it was broken off.
     *
     * @return what came of it; empty when it is not possible. As long as something is left, because something else stands in its place
     *     now, the erasure stays half-way and nothing of the copies is destroyed
     */
    public Optional<Undo.Outcome> run(Account by, RightsCase of, Erasure erasure, Ground ground) {
        if (!possible(erasure)) {
            return Optional.empty();
        }
        long back = 0;
        long left = 0;
        List<Erasure.Part> parts = erasure.parts();
        for (Erasure.Part part : parts.reversed()) {
            if (part.key().isPresent()) {
                Undo.Outcome one =
                        disposal.undo(name(part), part.key().get(), part.rows().storeId(), rows -> {});
                back += one.back();
                left += one.left();
            }
        }
        if (left == 0) {
            store.change(sql -> {
                erasures.undone(sql, erasure);
                CaseWork.note(sql, of, What.UNDONE, ground.id(), Optional.of(by), clock.instant());
                log.add(sql, by.auditName(), Action.CASE_ERASURE_UNDONE, "case:" + of.id());
            });
            parts.forEach(part -> disposal.destroy(name(part)));
        }
        return Optional.of(new Undo.Outcome(back, left));
    }

    private static String name(Erasure.Part part) {
        return ErasureJob.name(part);
    }
}
