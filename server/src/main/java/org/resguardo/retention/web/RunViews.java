/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention.web;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.words.Language;
import org.resguardo.platform.words.Words;
import org.resguardo.retention.Archives;
import org.resguardo.retention.DisposalRun;
import org.resguardo.retention.DryRuns;
import org.resguardo.retention.RetentionRules;

/**
 * Puts together what is told of a run, on its page and on its certificate.
 *
 * @param rules the rules, also those that have ended
 * @param dryRuns what was counted and approved
 * @param archives where records lie that must be kept all the same
 * @param stores the names of places
 * @param accounts the names of those who approved
 * @param clock the time
 */
public record RunViews(
        RetentionRules rules,
        DryRuns dryRuns,
        Archives archives,
        Stores stores,
        Accounts accounts,
        InstantSource clock) {

    /** Of one run, in both languages, one of them first; empty when its rule or its dry run is no longer known. */
    public Optional<RunView> of(
            DisposalRun run, Language first, Function<Language, Words> words, boolean stuck, boolean changes) {
        List<Words> both = Arrays.stream(Language.values())
                .sorted((one, other) -> Boolean.compare(other == first, one == first))
                .map(words)
                .toList();
        return rules.evenEnded(run.ruleId())
                .flatMap(rule -> dryRuns.find(run.dryRunId())
                        .map(dryRun -> new RunView(
                                run,
                                rule,
                                stores.find(rule.definition().storeId())
                                        .map(DataStore::name)
                                        .orElse(""),
                                dryRun,
                                archives.of(run),
                                dryRuns.approvedBy(dryRun).stream()
                                        .flatMap(id -> accounts.find(id).stream())
                                        .map(Account::name)
                                        .toList(),
                                stuck,
                                changes,
                                clock.instant(),
                                both)));
    }
}
