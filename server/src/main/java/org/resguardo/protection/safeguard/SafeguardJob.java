/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;
import org.resguardo.platform.job.JobKind;
import org.resguardo.platform.job.JobProgress;
import org.resguardo.platform.job.JobResult;
import org.resguardo.platform.job.JobRun;

/** Looks at the safeguards of one place, or of all of them when none is named. A place that is out of reach keeps no other from being looked at. */
public final class SafeguardJob implements JobKind<String> {
    private final Safeguards safeguards;
    private final SafeguardLook look;

    /** Looks at these safeguards. */
    public SafeguardJob(Safeguards safeguards, SafeguardLook look) {
        this.safeguards = safeguards;
        this.look = look;
    }

    @Override
    public String id() {
        return "safeguard-look";
    }

    @Override
    public String title() {
        return "safeguard.job.title";
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.OWNER, Role.OFFICER, Role.ADVISER);
    }

    @Override
    public String text(String place) {
        return place;
    }

    @Override
    public String input(String text) {
        return text;
    }

    @Override
    public JobResult run(String wanted, JobRun run) {
        if (!wanted.isEmpty()) {
            GuardedPlace place =
                    safeguards.find(wanted).orElseThrow(() -> new Fault(FaultKind.LASTING, "safeguard.place.gone"));
            run.tell(new JobProgress("safeguard.job.doing", "safeguard.job.unit", 0, 1));
            look.at(place, run::check);
            return result(place.page(), safeguards.score(place));
        }
        List<GuardedPlace> places = safeguards.places();
        safeguards.forgetOthersThan(places);
        Score all = Score.NONE;
        for (int i = 0; i < places.size(); i++) {
            run.tell(new JobProgress("safeguard.job.doing", "safeguard.job.unit", i, places.size()));
            look.at(places.get(i), run::check);
            all = all.plus(safeguards.score(places.get(i)));
        }
        return result("/protection/safeguards", all);
    }

    private static JobResult result(String page, Score score) {
        return JobResult.at(
                page,
                "safeguard.job.done",
                Map.of(
                        "pass", Long.toString(score.pass()),
                        "fail", Long.toString(score.fail()),
                        "unknown", Long.toString(score.unknown())));
    }
}
