/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.plan;

import java.io.IOException;
import org.resguardo.choice.ledger.Ledger;
import org.resguardo.choice.ledger.LedgerFile;
import org.resguardo.choice.purpose.Offers;
import org.resguardo.platform.plan.EvidenceFolder;
import org.resguardo.platform.plan.EvidencePart;
import org.resguardo.platform.step.Step;

/** The ledger of choices, in which people stand under numbers that tell nothing of them. */
public final class ChoiceEvidence implements EvidencePart {
    private final Ledger ledger;
    private final Offers offers;

    /** The evidence of a ledger. */
    public ChoiceEvidence(Ledger ledger, Offers offers) {
        this.ledger = ledger;
        this.offers = offers;
    }

    @Override
    public Step step() {
        return Step.CHOICE;
    }

    @Override
    public void put(EvidenceFolder into) throws IOException {
        into.file("ledger.jsonl", out -> LedgerFile.write(ledger, offers, out));
    }
}
