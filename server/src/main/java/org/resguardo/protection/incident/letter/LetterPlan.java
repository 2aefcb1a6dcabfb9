/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.incident.letter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.resguardo.law.Jurisdiction;
import org.resguardo.law.Law;
import org.resguardo.law.breach.BreachDuty;
import org.resguardo.law.breach.Notice;
import org.resguardo.law.record.BreachLaw;
import org.resguardo.protection.incident.Duties;

/**
 * A letter to the people of one place: the laws that want it, and what these want in it.
 *
 * <p>One letter serves all laws of a place, except where one forbids what another asks: then there are two.
 *
 * @param place where the people live
 * @param apart true for the second of two letters to a place
 * @param under the laws that want it
 * @param people about how many people get it
 * @param says ids of what it must say
 * @param omits ids of what it must not say
 * @param monitoringMonths for how long credit monitoring is offered for free; 0 when it need not be
 */
public record LetterPlan(
        Jurisdiction place,
        boolean apart,
        List<BreachDuty> under,
        long people,
        Set<String> says,
        Set<String> omits,
        int monitoringMonths) {

    /** The letters that the laws want. */
    public static List<LetterPlan> all(Law law, Duties duties, Map<String, Long> residents) {
        List<LetterPlan> plans = new ArrayList<>();
        residents.forEach((id, people) -> {
            Jurisdiction place = law.jurisdictions().get(id);
            if (place != null) {
                plans.addAll(of(place, people, concerned(duties, place)));
            }
        });
        return List.copyOf(plans);
    }

    private static List<BreachDuty> concerned(Duties duties, Jurisdiction place) {
        return duties.asking().stream()
                .filter(duty -> duty.record().jurisdiction().contains(place))
                .filter(duty ->
                        duty.needed().stream().anyMatch(notice -> notice.recipient() == Notice.Recipient.PEOPLE))
                .toList();
    }

    private static List<LetterPlan> of(Jurisdiction place, long people, List<BreachDuty> laws) {
        Map<Boolean, List<BreachDuty>> groups = new TreeMap<>();
        for (BreachDuty law : laws) {
            boolean apart = laws.stream().anyMatch(other -> forbids(other, law));
            groups.computeIfAbsent(apart, key -> new ArrayList<>()).add(law);
        }
        List<LetterPlan> plans = new ArrayList<>();
        groups.forEach((apart, group) -> plans.add(of(place, apart, group, people)));
        return plans;
    }

    private static boolean forbids(BreachDuty one, BreachDuty other) {
        return !Collections.disjoint(one.letterOmits(), other.letterSays());
    }

    private static LetterPlan of(Jurisdiction place, boolean apart, List<BreachDuty> laws, long people) {
        return new LetterPlan(
                place,
                apart,
                List.copyOf(laws),
                people,
                union(laws.stream().map(BreachDuty::letterSays).toList()),
                union(laws.stream().map(BreachDuty::letterOmits).toList()),
                laws.stream().mapToInt(BreachDuty::monitoringMonths).max().orElse(0));
    }

    private static Set<String> union(List<List<String>> lists) {
        return Collections.unmodifiableSet(
                lists.stream().flatMap(Collection::stream).collect(TreeSet::new, TreeSet::add, TreeSet::addAll));
    }

    /** How it is named in addresses. */
    public String id() {
        return apart ? place.id() + "-2" : place.id();
    }

    /** The form that a statute prescribes for it, where one does. */
    public Optional<BreachLaw.Letter> form() {
        return under.stream()
                .flatMap(duty -> duty.record() instanceof BreachLaw state
                        ? Optional.of(state.letter()).stream()
                        : java.util.stream.Stream.empty())
                .filter(letter -> !letter.title().isEmpty())
                .findFirst();
    }
}
