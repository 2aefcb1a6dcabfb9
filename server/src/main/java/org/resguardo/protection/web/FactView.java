/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.resguardo.law.DataElement;
import org.resguardo.law.Jurisdiction;
import org.resguardo.law.duty.Question;
import org.resguardo.law.record.BreachLaw;
import org.resguardo.platform.web.FormView;
import org.resguardo.protection.incident.Subject;
import org.resguardo.protection.incident.mailing.PeopleTable;

/**
 * A question about an incident.
 *
 * @param room the incident
 * @param sheet the question
 * @param tables where people can be counted
 * @param form what was typed and what is wrong with it
 */
public record FactView(RoomView room, FactSheet sheet, List<PeopleTable> tables, FormView form) {
    static final int ROWS = 80;
    private static final int USUAL_ROWS = 20;
    private static final int SHOWN = 4;

    /** What letters need in words, besides the sender. */
    static final List<Line> LETTER_LINES = List.of(
            new Line("address", "protection.letter.field.address", "protection.letter.field.address.hint", false),
            new Line("phone", "protection.letter.field.phone", "protection.letter.field.phone.hint", false),
            new Line("email", "protection.letter.field.email", "protection.letter.field.email.hint", false),
            new Line("done", "protection.letter.field.done", "protection.letter.field.done.hint", true),
            new Line("offer", "protection.letter.field.offer", "protection.letter.field.offer.hint", true),
            new Line("parent", "protection.letter.field.parent", "protection.letter.field.parent.hint", false));

    /**
     * Something that is typed for letters.
     *
     * @param name its name after {@link Subject#LETTER}
     * @param label the key of its label
     * @param hint the key of a hint
     * @param tall true for several lines
     */
    public record Line(String name, String label, String hint, boolean tall) {
        /** Its field. */
        public String field() {
            return Subject.LETTER + name;
        }
    }

    /** What letters need in words. */
    public List<Line> letterLines() {
        return LETTER_LINES;
    }

    /** What stands in a field: what was typed, or what was said before. */
    public String value(String field) {
        String said = room.facts().said(field);
        return form.values().containsKey(field) ? form.value(field) : said.equals(Subject.UNKNOWN) ? "" : said;
    }

    /** True when an answer is the one that was given. */
    public boolean chosen(String field, String id) {
        String said = form.values().containsKey(field)
                ? form.value(field)
                : room.facts().said(field);
        return said.equals(id);
    }

    /** The kinds of data that are believed to be in it. */
    public List<DataElement> found() {
        return room.facts().elements().stream()
                .flatMap(id ->
                        java.util.Optional.ofNullable(room.law().elements().get(id)).stream())
                .toList();
    }

    /** The other kinds of data that some law counts. */
    public List<DataElement> others(Locale language) {
        Set<String> counted = new TreeSet<>(Set.of("name", "email-address", "postal-address", "phone-number"));
        room.law().records(BreachLaw.class).forEach(law -> counted.addAll(law.elements()));
        counted.removeAll(room.facts().elements());
        return counted.stream()
                .flatMap(id ->
                        java.util.Optional.ofNullable(room.law().elements().get(id)).stream())
                .sorted(Comparator.comparing(element -> element.title().in(language)))
                .toList();
    }

    /** The places to choose from. */
    public List<Jurisdiction> places(Locale language) {
        return room.law().jurisdictions().values().stream()
                .filter(place -> !place.id().equals("US") && !place.id().equals("EU"))
                .sorted(Comparator.comparing((Jurisdiction place) -> !place.id().startsWith("US-"))
                        .thenComparing(place -> place.title().in(language)))
                .toList();
    }

    /** The rows of places and counts that are shown at once, and those behind a click. */
    public List<Row> rows(boolean first) {
        List<Row> rows = new ArrayList<>();
        List<Map.Entry<String, OptionalLong>> said =
                List.copyOf(room.facts().places().entrySet());
        int shown = Math.min(Math.max(SHOWN, said.size() + 1), ROWS);
        int all = Math.min(Math.max(USUAL_ROWS, shown + SHOWN), ROWS);
        for (int i = first ? 0 : shown; i < (first ? shown : all); i++) {
            String place = i < said.size() ? said.get(i).getKey() : "";
            String count = i < said.size() && said.get(i).getValue().isPresent()
                    ? Long.toString(said.get(i).getValue().getAsLong())
                    : "";
            rows.add(new Row(
                    i,
                    form.values().containsKey("place" + i) ? form.value("place" + i) : place,
                    form.values().containsKey("count" + i) ? form.value("count" + i) : count));
        }
        return rows;
    }

    /**
     * A place and how many live there.
     *
     * @param number its number in the form
     * @param place the id of the place, or an empty string
     * @param count how many, or an empty string
     */
    public record Row(int number, String place, String count) {}

    /** What the laws must know of the business; those that were answered stay, to be corrected. */
    public List<Question> questions() {
        List<Question> questions = new ArrayList<>(room.duties().questions());
        room.facts()
                .beneath(Subject.ANSWER)
                .keySet()
                .forEach(id -> room.law().questions().fact(id).ifPresent(fact -> {
                    if (questions.stream().noneMatch(question -> question.id().equals(id))) {
                        questions.add(new Question(id, fact.question()));
                    }
                }));
        return questions;
    }
}
