/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.web;

import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.Visit;
import org.resguardo.rights.CaseLaw;
import org.resguardo.rights.Cases;
import org.resguardo.rights.Identities;
import org.resguardo.rights.NextMove;
import org.resguardo.rights.RightsCase;
import org.resguardo.rights.Threads;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What every page of a case starts from. */
public final class Desk {
    private final Cases cases;
    private final Threads threads;
    private final Identities identities;
    private final CaseLaw law;
    private final Accounts accounts;
    private final InstantSource clock;

    /** The desk on which these cases lie. */
    public Desk(
            Cases cases, Threads threads, Identities identities, CaseLaw law, Accounts accounts, InstantSource clock) {
        this.cases = cases;
        this.threads = threads;
        this.identities = identities;
        this.law = law;
        this.accounts = accounts;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    CaseLaw law() {
        return law;
    }

    CaseLaw.Look look() {
        return law.on(today());
    }

    List<Account> answering() {
        return accounts.all().stream()
                .filter(account -> account.role() != org.resguardo.platform.access.Role.ADVISER)
                .toList();
    }

    /** A case in one line. */
    DeskView.Line line(RightsCase one, CaseLaw.Look look) {
        return new DeskView.Line(
                one,
                cases.person(one),
                look.clocks(one),
                NextMove.of(one, threads.of(one), identities.of(one)),
                today(),
                accountName(one.assignee()));
    }

    String accountName(Optional<Long> id) {
        return id.flatMap(accounts::find).map(Account::name).orElse("");
    }

    /** A case as those see it who answer. */
    public CaseView view(RightsCase one, FormView form) {
        CaseLaw.Look look = look();
        return new CaseView(
                one,
                line(one, look),
                threads.of(one),
                identities.of(one),
                cases.events(one),
                cases.others(one),
                answering(),
                look.appeal(one),
                law,
                clock.instant(),
                form);
    }

    /** Answers with the case that the address names, or says that there is none. */
    public ServerResponse in(ServerRequest request, Function<RightsCase, ServerResponse> answer) {
        String id = request.pathVariable("id");
        Optional<RightsCase> found = id.matches("\\d{1,18}") ? cases.find(Long.parseLong(id)) : Optional.empty();
        return found.map(answer).orElseGet(() -> ServerResponse.notFound().build());
    }

    /** Who asks. */
    public static Account by(ServerRequest request) {
        return Visit.of(request.servletRequest()).knownAccount();
    }

    /** Back to the case, where the next thing to do stands. */
    static ServerResponse back(RightsCase of) {
        return to(Said.SAVED.on(of.page()));
    }

    /** To another page of ours. */
    public static ServerResponse to(String address) {
        return ServerResponse.seeOther(URI.create(address)).build();
    }
}
