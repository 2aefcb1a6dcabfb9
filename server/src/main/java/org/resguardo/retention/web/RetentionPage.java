/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention.web;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.StoreKind;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.resguardo.retention.Archives;
import org.resguardo.retention.DisposalRuns;
import org.resguardo.retention.DryRuns;
import org.resguardo.retention.LegalHolds;
import org.resguardo.retention.NeedReview;
import org.resguardo.retention.RetentionRule;
import org.resguardo.retention.RetentionRules;
import org.resguardo.retention.RuleHealths;
import org.resguardo.retention.erasure.ErasureLedger;
import org.resguardo.retention.guided.GuidedRule;
import org.resguardo.retention.guided.GuidedRules;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The first page of step 2: what is kept how long, and what was disposed of. */
public final class RetentionPage implements RouteOwner {
    static final String HOME = "/retention";
    private static final int MOST_RUNS = 20;

    private final Pages pages;
    private final RetentionRules rules;
    private final DryRuns dryRuns;
    private final DisposalRuns runs;
    private final LegalHolds holds;
    private final Stores stores;
    private final NeedReview needs;
    private final ErasureLedger ledger;
    private final RuleHealths healths;
    private final GuidedRules guided;
    private final Archives archives;
    private final InstantSource clock;

    /** The page of these rules. */
    public RetentionPage(
            Pages pages,
            RetentionRules rules,
            DryRuns dryRuns,
            DisposalRuns runs,
            LegalHolds holds,
            Stores stores,
            NeedReview needs,
            ErasureLedger ledger,
            RuleHealths healths,
            GuidedRules guided,
            Archives archives,
            InstantSource clock) {
        this.pages = pages;
        this.rules = rules;
        this.dryRuns = dryRuns;
        this.runs = runs;
        this.holds = holds;
        this.stores = stores;
        this.needs = needs;
        this.ledger = ledger;
        this.healths = healths;
        this.guided = guided;
        this.archives = archives;
        this.clock = clock;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get(HOME, RetentionAudience.READS, this::show));
    }

    private ServerResponse show(ServerRequest request) {
        List<GuidedRule> byPeople = guided.all();
        Set<Long> ruled = byPeople.stream().map(GuidedRule::storeId).collect(Collectors.toSet());
        RetentionView view = new RetentionView(
                rules.all().stream().map(this::row).toList(),
                runs.latest(MOST_RUNS),
                holds.all().size(),
                ledger.people(),
                archives.kept().size(),
                needs.open(),
                byPeople.stream().map(this::row).toList(),
                stores.all().stream()
                        .filter(store -> !changeable(store.kind()) && !ruled.contains(store.id()))
                        .toList(),
                stores.all().stream().map(DataStore::kind).anyMatch(RetentionPage::changeable),
                changes(request),
                clock.instant());
        return pages.show(request, "retention/retention.jte", view);
    }

    private RetentionView.GuidedRow row(GuidedRule rule) {
        return new RetentionView.GuidedRow(
                rule,
                stores.find(rule.storeId()).map(DataStore::name).orElse(""),
                rule.due(guided.zone()),
                rule.state(guided.today(), guided.zone()));
    }

    private RuleRow row(RetentionRule rule) {
        return new RuleRow(
                rule,
                stores.find(rule.definition().storeId()).map(DataStore::name).orElse(""),
                dryRuns.latest(rule),
                runs.of(rule).stream().findFirst(),
                healths.of(rule),
                clock.instant());
    }

    /** True for the kinds of places whose records this program can change. */
    static boolean changeable(StoreKind kind) {
        return switch (kind) {
            case SQLITE, POSTGRESQL, MYSQL, FOLDER -> true;
            case SQL_SERVER, DROPPED, BY_HAND -> false;
        };
    }

    static boolean changes(ServerRequest request) {
        return Visit.of(request.servletRequest()).knownAccount().role() != Role.ADVISER;
    }
}
