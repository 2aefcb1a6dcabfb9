/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.plan;

import java.io.IOException;
import java.io.OutputStream;
import org.resguardo.platform.plan.EvidenceFolder;
import org.resguardo.platform.plan.EvidencePart;
import org.resguardo.platform.plan.EvidenceTable;
import org.resguardo.platform.step.Step;
import org.resguardo.protection.incident.Incident;
import org.resguardo.protection.incident.Incidents;
import org.resguardo.protection.safeguard.GuardedPlace;
import org.resguardo.protection.safeguard.SafeguardResult;
import org.resguardo.protection.safeguard.Safeguards;

/** What was seen of the safeguards, and the incidents, each with its own signed evidence. */
public final class ProtectionEvidence implements EvidencePart {
    private final Safeguards safeguards;
    private final Incidents incidents;
    private final Bundle bundle;

    /** Writes the evidence of one incident. */
    @FunctionalInterface
    public interface Bundle {

        /** Writes it; the stream stays open. */
        void write(Incident incident, OutputStream out) throws IOException;
    }

    /** The evidence of these. */
    public ProtectionEvidence(Safeguards safeguards, Incidents incidents, Bundle bundle) {
        this.safeguards = safeguards;
        this.incidents = incidents;
        this.bundle = bundle;
    }

    @Override
    public Step step() {
        return Step.PROTECTION;
    }

    @Override
    public void put(EvidenceFolder into) throws IOException {
        EvidenceTable seen = new EvidenceTable("place", "kind", "safeguard", "outcome", "since", "looked at");
        for (GuardedPlace place : safeguards.places()) {
            for (SafeguardResult result : safeguards.results(place).values()) {
                seen.row(
                        place.id(),
                        place.kind().id(),
                        result.check(),
                        result.seen().outcome().id(),
                        result.since(),
                        result.at());
            }
        }
        into.text("safeguards.tsv", seen.text());
        EvidenceTable all = new EvidenceTable("incident", "kind", "drill", "opened at", "closed at");
        for (Incident one : incidents.all()) {
            all.row(one.id(), one.kind().id(), one.drill(), one.openedAt(), one.closedAt());
            into.file("incident-" + one.id() + ".zip", out -> bundle.write(one, out));
        }
        into.text("incidents.tsv", all.text());
    }
}
