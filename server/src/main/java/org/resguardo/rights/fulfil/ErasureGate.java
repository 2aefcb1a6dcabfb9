/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.fulfil;

import java.time.InstantSource;
import java.util.Optional;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.job.Jobs;
import org.resguardo.rights.CaseKind;
import org.resguardo.rights.Cases;
import org.resguardo.rights.Release.Obstacle;
import org.resguardo.rights.RightsCase;

/** Decides whether a planned erasure may begin: proven, cooled down, confirmed by the person, and recent enough to be true. */
public final class ErasureGate {
    private final Fulfilment fulfilment;
    private final ErasurePlanner planner;
    private final Erasures erasures;
    private final Cases cases;
    private final Jobs jobs;
    private final ErasureJob job;
    private final InstantSource clock;

    /** The gate before the erasures of cases. */
    public ErasureGate(
            Fulfilment fulfilment,
            ErasurePlanner planner,
            Erasures erasures,
            Cases cases,
            Jobs jobs,
            ErasureJob job,
            InstantSource clock) {
        this.fulfilment = fulfilment;
        this.planner = planner;
        this.erasures = erasures;
        this.cases = cases;
        this.jobs = jobs;
        this.job = job;
        this.clock = clock;
    }

    /** The key of the sentence that says what stands in the way; empty when nothing does. */
    public Optional<String> obstacle(RightsCase of, Erasure plan) {
        if (of.kind() != CaseKind.DELETION || !of.open()) {
            return Optional.of("rights.erasure.refused.no_request");
        }
        Optional<Obstacle> obstacle = fulfilment.obstacleToChange(of);
        if (obstacle.isPresent()) {
            return obstacle.map(Obstacle::sentence);
        }
        if (plan.times().confirmed().isEmpty()) {
            return Optional.of("rights.erasure.refused.unconfirmed");
        }
        if (plan.state() == Erasure.State.PLANNED && !plan.valid(clock.instant())) {
            return Optional.of("rights.erasure.refused.old");
        }
        if (planner.held(of)) {
            return Optional.of("rights.erasure.refused.held");
        }
        boolean wantsToSee = cases.others(of).stream()
                .anyMatch(other -> other.open() && other.kind().needsIdentity() && other.kind() != CaseKind.DELETION);
        return wantsToSee ? Optional.of("rights.erasure.refused.other_case") : Optional.empty();
    }

    /** Begins, or goes on with, an erasure; empty when something stands in the way. */
    public Optional<Long> begin(Account by, RightsCase of, Erasure plan) {
        boolean begun = plan.state() == Erasure.State.PLANNED || plan.state() == Erasure.State.RUNNING;
        return begun && obstacle(of, plan).isEmpty()
                ? Optional.of(erasures.begin(by, plan, jobs, job))
                : Optional.empty();
    }
}
