/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.incident.mailing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;
import org.resguardo.platform.job.JobKind;
import org.resguardo.platform.job.JobProgress;
import org.resguardo.platform.job.JobResult;
import org.resguardo.platform.job.JobRun;
import org.resguardo.protection.incident.Facts;
import org.resguardo.protection.incident.Incident;
import org.resguardo.protection.incident.Incidents;
import org.resguardo.protection.incident.Subject;

/**
 * Counts in a table how many people live where, and whether children are among them. Only the counts are kept, as something that the inventory
 * says: a person confirms them.
 */
public final class ResidentsJob implements JobKind<AskedOf> {
    private static final int OFTEN = 500;

    private final Incidents incidents;
    private final PeopleTables tables;
    private final TablePeople people;

    /** Counts for these incidents. */
    public ResidentsJob(Incidents incidents, PeopleTables tables, TablePeople people) {
        this.incidents = incidents;
        this.tables = tables;
        this.people = people;
    }

    @Override
    public String id() {
        return "incident-residents";
    }

    @Override
    public String title() {
        return "protection.residents.job";
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
        Incident incident = incidents.find(asked.incident()).orElseThrow();
        PeopleTable table =
                tables.find(asked.table()).orElseThrow(() -> new Fault(FaultKind.LASTING, "protection.table.gone"));
        Count count = new Count(run, table.rows());
        people.read(table, asked, run, count);
        run.check();
        incidents.note(asked.account(), incident, count.said());
        return JobResult.at(
                incident.page() + "/facts/people",
                "protection.residents.counted",
                Map.of(
                        "people", Long.toString(count.people),
                        "places", Integer.toString(count.places.size()),
                        "unplaced", Long.toString(count.unplaced)));
    }

    /** How many live where. */
    private static final class Count implements TablePeople.Taker {
        private final JobRun run;
        private final long rows;
        private final Map<String, Long> places = new TreeMap<>();
        private long people;
        private long unplaced;
        private long children;

        Count(JobRun run, long rows) {
            this.run = run;
            this.rows = rows;
        }

        @Override
        public void take(Person person, boolean child) {
            people++;
            children += child ? 1 : 0;
            if (person.place().isEmpty()) {
                unplaced++;
            } else {
                places.merge(person.place(), 1L, Long::sum);
            }
            if (people % OFTEN == 0) {
                run.tell(new JobProgress(
                        "protection.residents.doing", "protection.mailing.unit", people, Math.max(rows, people)));
            }
        }

        Map<String, String> said() {
            Map<String, OptionalLong> residents = new TreeMap<>();
            places.forEach((place, count) -> residents.put(place, OptionalLong.of(count)));
            Map<String, String> said = new LinkedHashMap<>();
            said.put(Subject.PEOPLE, Long.toString(people));
            if (!residents.isEmpty()) {
                said.put(Subject.RESIDENTS, Facts.residents(residents));
            }
            if (children > 0) {
                said.put(Subject.MINORS, "yes");
            }
            return said;
        }
    }
}
