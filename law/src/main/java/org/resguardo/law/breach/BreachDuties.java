/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.breach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.law.Jurisdiction;
import org.resguardo.law.Law;
import org.resguardo.law.Text;
import org.resguardo.law.duty.Obligation;
import org.resguardo.law.duty.Obligations;
import org.resguardo.law.facts.BusinessFacts;
import org.resguardo.law.facts.InventorySummary;
import org.resguardo.law.record.BreachLaw;
import org.resguardo.law.record.ComprehensiveLaw;
import org.resguardo.law.record.FederalLaw;
import org.resguardo.law.record.InternationalLaw;
import org.resguardo.law.record.LawRecord;
import org.resguardo.law.record.OtherStateLaw;
import org.resguardo.law.record.Provenance;
import org.resguardo.law.record.RetentionLaw;

/** Who must be told of an incident, by the laws of all the places where the people live. */
public final class BreachDuties {
    private final Law law;
    private final BusinessFacts facts;
    private final Incident incident;

    private BreachDuties(Law law, BusinessFacts facts, Incident incident) {
        this.law = law;
        this.facts = facts;
        this.incident = incident;
    }

    /** Works out what every law asks that can reach the business and the people. */
    public static List<BreachDuty> of(Law law, BusinessFacts facts, Incident incident) {
        return new BreachDuties(law, withResidents(facts, incident), incident).all();
    }

    /** People who are affected live where they live, whatever else is known of customers. */
    private static BusinessFacts withResidents(BusinessFacts facts, Incident incident) {
        BusinessFacts.Builder known = facts.toBuilder();
        incident.residents().forEach(known::customers);
        return known.build();
    }

    private List<BreachDuty> all() {
        List<BreachDuty> duties = new ArrayList<>();
        for (LawRecord record : law.records()) {
            long people = people(record.jurisdiction());
            if (people > 0) {
                duty(record, people).ifPresent(duties::add);
            }
        }
        return duties;
    }

    private Optional<BreachDuty> duty(LawRecord record, long people) {
        return switch (record) {
            case BreachLaw state -> Optional.of(new StateBreach(state, people, incident, law).duty(reach(record)));
            case FederalLaw federal ->
                wider(record, federal.breach().asksSomething())
                        .map(reach -> new FederalBreach(federal, people, incident, law).duty(reach));
            case InternationalLaw foreign ->
                wider(record, true).map(reach -> new ForeignBreach(foreign, people, incident).duty(reach));
            case ComprehensiveLaw comprehensive -> Optional.empty();
            case OtherStateLaw other -> Optional.empty();
            case RetentionLaw retention -> Optional.empty();
        };
    }

    /** Laws that are not about every business are left out where they surely do not reach this one. */
    private Optional<Obligation> wider(LawRecord record, boolean asks) {
        if (!asks) {
            return Optional.empty();
        }
        Obligation reach = reach(record);
        return reach.status() == Obligation.Status.DOES_NOT_APPLY ? Optional.empty() : Optional.of(reach);
    }

    private Obligation reach(LawRecord record) {
        return Obligations.judged(law, facts, InventorySummary.nothingLooked(), incident.discovered(), record);
    }

    private long people(Jurisdiction place) {
        return incident.residents().entrySet().stream()
                .filter(entry -> isWithin(entry.getKey(), place))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private boolean isWithin(String id, Jurisdiction place) {
        Jurisdiction inner = law.jurisdictions().get(id);
        return inner != null && place.contains(inner);
    }

    /** What the reach of a law adds to the findings about the incident. */
    static Finding reachFinding(Obligation reach) {
        return switch (reach.status()) {
            case APPLIES, COMING -> Finding.tell("The law reaches this business.", "La ley alcanza a este negocio.");
            case UNDETERMINED ->
                Finding.look(
                        "It is not settled whether the law reaches this business.",
                        "No está claro si la ley alcanza a este negocio.");
            case DOES_NOT_APPLY ->
                Finding.needNot("The law does not reach this business.", "La ley no alcanza a este negocio.");
        };
    }

    /** Cautions about text that was not read, and text that came into force after the incident. */
    static List<Text> cautions(LawRecord record, LocalDate textSince, LocalDate discovered, List<String> fields) {
        List<Text> cautions = new ArrayList<>();
        Provenance provenance = record.provenance();
        for (String field : fields) {
            if (provenance.onlyFromKnowledge(field)) {
                cautions.add(new Text(
                                "Nobody has checked \"{field}\" of this record against its source.",
                                "Nadie ha comprobado \"{field}\" de esta ficha en su fuente.")
                        .with("field", field));
            }
        }
        if (textSince.isAfter(discovered)) {
            cautions.add(new Text(
                            "The text shown here is in force since {day}, after the discovery.",
                            "El texto que se muestra rige desde el {day}, después del descubrimiento.")
                    .with("day", textSince.toString()));
        }
        return cautions;
    }
}
