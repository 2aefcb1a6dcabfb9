/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.vault;

import java.util.List;
import java.util.Map;
import org.resguardo.platform.step.DataSubject;
import org.resguardo.platform.step.ErasureReport;
import org.resguardo.platform.step.ErasureReport.Line;
import org.resguardo.platform.step.ErasureReport.Outcome;
import org.resguardo.platform.step.ErasureStep;
import org.resguardo.platform.step.Step;

/** Files in the vault are opened by named people only, so that no erasure looks into them: it says that somebody must. */
public final class VaultErasure implements ErasureStep {
    private static final int RANK = 610;

    private final VaultFiles files;

    /** Speaks of these files. */
    public VaultErasure(VaultFiles files) {
        this.files = files;
    }

    @Override
    public Step step() {
        return Step.PROTECTION;
    }

    @Override
    public int rank() {
        return RANK;
    }

    @Override
    public ErasureReport erase(DataSubject person, Run run) {
        int there = files.all().size();
        return there == 0
                ? ErasureReport.nothingKept()
                : new ErasureReport(
                        List.of(new Line("vault", Outcome.NOT_SEARCHED, there, "vault.erasure.look", Map.of())));
    }
}
