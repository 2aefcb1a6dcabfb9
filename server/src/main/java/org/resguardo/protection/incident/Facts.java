/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.resguardo.law.breach.Incident.Answer;
import org.resguardo.law.breach.Incident.Secrecy;

/** What is believed of an incident: the last statement of each subject. */
public final class Facts {
    private static final String SOME = "?";
    private static final Set<String> WORST = Set.of("name", "ssn");

    private final Map<String, Statement> last;

    private Facts(Map<String, Statement> last) {
        this.last = last;
    }

    /** What follows from statements, of which the later ones count. */
    public static Facts of(List<Statement> statements) {
        Map<String, Statement> last = new LinkedHashMap<>();
        statements.forEach(statement -> last.put(statement.subject(), statement));
        return new Facts(last);
    }

    /** What was believed at a moment. */
    public static Facts of(List<Statement> statements, Instant then) {
        return of(statements.stream()
                .filter(statement -> !statement.toldAt().isAfter(then))
                .toList());
    }

    /** What was said of a subject, or an empty string. */
    public String said(String subject) {
        return Optional.ofNullable(last.get(subject)).map(Statement::said).orElse("");
    }

    /** True when a person has spoken of a subject; "I don't know" counts. */
    public boolean told(String subject) {
        return Optional.ofNullable(last.get(subject))
                .filter(statement -> statement.source() == Statement.Source.PERSON)
                .isPresent();
    }

    /** The day that was said; empty when it is not known. */
    public Optional<LocalDate> day(String subject) {
        return Optional.of(said(subject))
                .filter(said -> !said.isEmpty() && !said.equals(Subject.UNKNOWN))
                .map(LocalDate::parse);
    }

    /** The day on which somebody spoke last of a subject, where the program runs. */
    Optional<LocalDate> saidOn(String subject) {
        return Optional.ofNullable(last.get(subject))
                .map(statement -> LocalDate.ofInstant(statement.toldAt(), ZoneId.systemDefault()));
    }

    /** The day on which it was noticed. Every incident has one. */
    public LocalDate noticed() {
        return day(Subject.NOTICED).orElseThrow(() -> new IllegalStateException("an incident begins with its day"));
    }

    /** The numbers of the data stores. */
    public Set<Long> stores() {
        return words(Subject.STORES).stream().map(Long::parseLong).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The ids of the law's elements. As long as nobody knows, names together with what most laws count, so that no day is missed.
     */
    public Set<String> elements() {
        return said(Subject.DATA).equals(Subject.UNKNOWN) ? WORST : new TreeSet<>(words(Subject.DATA));
    }

    private List<String> words(String subject) {
        return Arrays.stream(said(subject).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** About how many people are affected; empty when that is not known. */
    public OptionalLong people() {
        String said = said(Subject.PEOPLE);
        return said.matches("\\d{1,12}") ? OptionalLong.of(Long.parseLong(said)) : OptionalLong.empty();
    }

    /**
     * About how many people live where. Where only the place is known, all of them may live there: as many as are affected, or one when
     * that is not known either.
     */
    public Map<String, Long> residents() {
        Map<String, Long> residents = new TreeMap<>();
        places().forEach((place, count) ->
                residents.put(place, count.isPresent() ? count.getAsLong() : Math.max(1, people().orElse(1))));
        return residents;
    }

    /** The places where they live, each with its count where that is known. */
    public Map<String, OptionalLong> places() {
        Map<String, OptionalLong> places = new TreeMap<>();
        for (String word : words(Subject.RESIDENTS)) {
            int equals = word.indexOf('=');
            if (equals > 0) {
                String count = word.substring(equals + 1);
                places.put(
                        word.substring(0, equals),
                        count.equals(SOME) ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(count)));
            }
        }
        return places;
    }

    /** The form in which places and counts are said. */
    public static String residents(Map<String, OptionalLong> places) {
        List<String> words = new ArrayList<>();
        new TreeMap<>(places)
                .forEach((place, count) ->
                        words.add(place + "=" + (count.isPresent() ? Long.toString(count.getAsLong()) : SOME)));
        return words.isEmpty() ? Subject.UNKNOWN : String.join(" ", words);
    }

    /** Whether somebody could read the data. */
    public Secrecy secrecy() {
        String said = said(Subject.SECRECY);
        return Arrays.stream(Secrecy.values())
                .filter(secrecy -> id(secrecy).equals(said))
                .findFirst()
                .orElse(Secrecy.UNKNOWN);
    }

    /** The answer to a question with yes and no. */
    public Answer answer(String subject) {
        return switch (said(subject)) {
            case "yes" -> Answer.YES;
            case "no" -> Answer.NO;
            default -> Answer.UNKNOWN;
        };
    }

    /** The name of an answer in statements and forms. */
    public static String id(Enum<?> answer) {
        return answer.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What follows a prefix in the subjects, with what was said. */
    public Map<String, String> beneath(String prefix) {
        Map<String, String> all = new TreeMap<>();
        last.forEach((subject, statement) -> {
            if (subject.startsWith(prefix)) {
                all.put(subject.substring(prefix.length()), statement.said());
            }
        });
        return all;
    }

    /** The day on which the people were told that a law wants told, once they were. */
    public Optional<LocalDate> told(String law, String recipient) {
        return day(Subject.TOLD + law + "/" + recipient);
    }

    /** The same as the law sees it, before anybody was told. */
    public org.resguardo.law.breach.Incident toLaw() {
        LocalDate noticed = noticed();
        return new org.resguardo.law.breach.Incident(
                noticed,
                later(noticed, day(Subject.DETERMINED).orElse(noticed)),
                residents(),
                elements(),
                secrecy(),
                answer(Subject.CODES),
                answer(Subject.HARM),
                answer(Subject.PAPER) == Answer.YES,
                LocalDate.MAX);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
