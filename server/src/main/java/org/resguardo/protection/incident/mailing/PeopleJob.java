/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.incident.mailing;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.resguardo.law.Law;
import org.resguardo.law.facts.BusinessFacts;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;
import org.resguardo.platform.job.JobKind;
import org.resguardo.platform.job.JobProgress;
import org.resguardo.platform.job.JobResult;
import org.resguardo.platform.job.JobRun;
import org.resguardo.platform.job.Jobs;
import org.resguardo.protection.incident.Duties;
import org.resguardo.protection.incident.Facts;
import org.resguardo.protection.incident.Incident;
import org.resguardo.protection.incident.Incidents;
import org.resguardo.protection.incident.letter.LetterPlan;

/**
 * Takes the people of a table as the list of a mailing: read now, sealed piece by piece, and nowhere else. A run that was cut off is cleared away and
 * begun anew, so nobody is on the list twice.
 */
public final class PeopleJob implements JobKind<AskedOf> {
    private static final int OFTEN = 500;

    private final Incidents incidents;
    private final PeopleTables tables;
    private final TablePeople people;
    private final Mailings mailings;
    private final Supplier<Law> law;
    private final Supplier<BusinessFacts> business;
    private final Jobs jobs;
    private final LettersJob letters;

    /** Takes people for these mailings, and has the letters made. */
    public PeopleJob(
            Incidents incidents,
            PeopleTables tables,
            TablePeople people,
            Mailings mailings,
            Supplier<Law> law,
            Supplier<BusinessFacts> business,
            Jobs jobs,
            LettersJob letters) {
        this.incidents = incidents;
        this.tables = tables;
        this.people = people;
        this.mailings = mailings;
        this.law = law;
        this.business = business;
        this.jobs = jobs;
        this.letters = letters;
    }

    @Override
    public String id() {
        return "incident-people";
    }

    @Override
    public String title() {
        return "protection.people.job";
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.OWNER, Role.OFFICER, Role.ADVISER);
    }

    @Override
    public String text(AskedOf input) {
        return input.text();
    }

    @Override
    public AskedOf input(String text) {
        return AskedOf.of(text);
    }

    @Override
    public JobResult run(AskedOf asked, JobRun run) {
        run.resumePoint().map(Long::parseLong).ifPresent(mailings::clear);
        Incident incident = incidents.find(asked.incident()).orElseThrow();
        PeopleTable table =
                tables.find(asked.table()).orElseThrow(() -> new Fault(FaultKind.LASTING, "protection.table.gone"));
        Mailing mailing = take(asked, run, incident, table);
        jobs.start(letters, mailing.id(), asked.actor());
        return JobResult.at(
                incident.page() + "/mailing",
                "protection.people.taken",
                Map.of(
                        "people", Long.toString(mailing.people()),
                        "unplaced", Long.toString(mailing.unplaced())));
    }

    private Mailing take(AskedOf asked, JobRun run, Incident incident, PeopleTable table) {
        long[] read = {0};
        try {
            return mailings.take(
                    asked.account(),
                    asked.actor(),
                    incident,
                    asked.day(),
                    places(incident),
                    asked.byMail(),
                    taker -> people.read(table, asked, run, (person, child) -> {
                        taker.accept(person);
                        if (++read[0] % OFTEN == 0) {
                            run.tell(new JobProgress(
                                    "protection.people.doing",
                                    "protection.mailing.unit",
                                    read[0],
                                    Math.max(table.rows(), read[0])));
                        }
                    }),
                    id -> run.keep(Long.toString(id)));
        } catch (PeopleList.Unreadable e) {
            throw new IllegalStateException("a table is no list that somebody typed", e);
        }
    }

    /** The places for whose people there is a letter. */
    private Set<String> places(Incident incident) {
        Facts facts = incidents.facts(incident);
        Duties duties = Duties.of(law.get(), business.get(), facts);
        return LetterPlan.all(law.get(), duties, facts.residents()).stream()
                .map(plan -> plan.place().id())
                .collect(Collectors.toSet());
    }
}
