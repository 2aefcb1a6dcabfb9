/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.plan;

import java.io.IOException;
import org.resguardo.platform.plan.EvidenceFolder;
import org.resguardo.platform.plan.EvidencePart;
import org.resguardo.platform.plan.EvidenceTable;
import org.resguardo.platform.step.Step;
import org.resguardo.rights.CaseEvent;
import org.resguardo.rights.Cases;
import org.resguardo.rights.RightsCase;

/** What came in and what was done by when. Nothing of whom: what people wrote, and who they are, stays sealed. */
public final class RightsEvidence implements EvidencePart {
    private final Cases cases;

    /** The evidence of these cases. */
    public RightsEvidence(Cases cases) {
        this.cases = cases;
    }

    @Override
    public Step step() {
        return Step.RIGHTS;
    }

    @Override
    public void put(EvidenceFolder into) throws IOException {
        EvidenceTable all = new EvidenceTable(
                "case", "kind", "channel", "state", "received", "acknowledged", "extended", "closed", "reason");
        EvidenceTable done = new EvidenceTable("case", "at", "what", "account");
        for (RightsCase one : cases.all()) {
            all.row(
                    one.number(),
                    one.kind().id(),
                    one.channel().id(),
                    one.state().id(),
                    one.times().received(),
                    one.times().acknowledged(),
                    one.times().extended(),
                    one.times().closed(),
                    one.reason());
            for (CaseEvent event : cases.events(one)) {
                done.row(one.number(), event.at(), event.what(), event.by());
            }
        }
        into.text("cases.tsv", all.text());
        into.text("events.tsv", done.text());
    }
}
