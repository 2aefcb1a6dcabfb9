/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.find;

import java.util.List;
import java.util.Map;
import org.resguardo.platform.step.DataSubject;
import org.resguardo.platform.step.ErasureReport;
import org.resguardo.platform.step.ErasureReport.Line;
import org.resguardo.platform.step.ErasureReport.Outcome;
import org.resguardo.platform.step.ErasureStep;
import org.resguardo.platform.step.Step;
import org.resguardo.rights.index.PersonIndex;

/** Erases a person's hashes from the index. Where rows of hers stay for a law's sake, the next look finds them again. */
public final class IndexErasure implements ErasureStep {
    private static final int RANK = 880;

    private final PersonIndex index;

    /** Erases from an index. */
    public IndexErasure(PersonIndex index) {
        this.index = index;
    }

    @Override
    public Step step() {
        return Step.RIGHTS;
    }

    @Override
    public int rank() {
        return RANK;
    }

    @Override
    public ErasureReport erase(DataSubject person, Run run) {
        run.check();
        int gone = index.forget(Sought.of(person).plain());
        return gone == 0
                ? ErasureReport.nothingKept()
                : new ErasureReport(List.of(new Line("rights", Outcome.ERASED, gone, "rights.index.erased", Map.of())));
    }
}
