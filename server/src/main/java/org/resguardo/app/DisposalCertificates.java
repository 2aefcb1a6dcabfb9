/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.time.InstantSource;
import java.util.Optional;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.pdf.Documents;
import org.resguardo.platform.words.Dictionary;
import org.resguardo.platform.words.Language;
import org.resguardo.retention.Archives;
import org.resguardo.retention.DisposalRun;
import org.resguardo.retention.DryRuns;
import org.resguardo.retention.RetentionRules;
import org.resguardo.retention.web.RunView;
import org.resguardo.retention.web.RunViews;

/**
 * The certificates of disposal, outside any request.
 *
 * @param rules the rules, also those that have ended
 * @param dryRuns what was counted and approved
 * @param archives where records lie that must be kept all the same
 * @param stores the names of places
 * @param accounts the names of those who approved
 * @param dictionary the words of both languages
 * @param clock the time
 */
record DisposalCertificates(
        RetentionRules rules,
        DryRuns dryRuns,
        Archives archives,
        Stores stores,
        Accounts accounts,
        Dictionary dictionary,
        InstantSource clock) {

    /** The certificate of a run in both languages, as a PDF; empty as long as the run has not ended. */
    Optional<byte[]> of(DisposalRun run, Language first) {
        return run.times().done().isEmpty()
                ? Optional.empty()
                : view(run, first)
                        .map(view -> new Documents(dictionary).pdf("retention/certificate-pdf.jte", first, view));
    }

    private Optional<RunView> view(DisposalRun run, Language first) {
        return new RunViews(rules, dryRuns, archives, stores, accounts, clock)
                .of(run, first, dictionary::in, false, false);
    }
}
