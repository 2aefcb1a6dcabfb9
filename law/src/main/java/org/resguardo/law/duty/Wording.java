/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.duty;

import java.util.OptionalLong;
import org.resguardo.law.Law;
import org.resguardo.law.Text;
import org.resguardo.law.facts.Fact;
import org.resguardo.law.facts.Questions;
import org.resguardo.law.facts.RevenueBand;

/** Puts answers into sentences and open points into questions. */
final class Wording {
    private final Questions words;
    private final BusinessAnswers answers;

    Wording(Law law, BusinessAnswers answers) {
        this.words = law.questions();
        this.answers = answers;
    }

    /** The sentence for an answer that is known. */
    Text reason(String name) {
        Object value = answers.to(name).orElseThrow();
        Questions.Places places = words.places();
        return switch (name) {
            case "day" -> new Text("The day is {day}.", "El día es {day}.").with("day", value.toString());
            case "here.any" -> here(value, places.any());
            case "here.located" -> here(value, places.located());
            case "here.sensitive" -> here(value, places.sensitive());
            case "here.customers" -> place(places.customers().yes()).with("count", (Long) value);
            default -> name.startsWith("holds.") ? finding(BusinessAnswers.elementId(name)) : fact(name, value);
        };
    }

    private Text here(Object value, Questions.Asked asked) {
        return place(value.equals(true) ? asked.yes() : asked.no());
    }

    private Text place(Text text) {
        return text.with("place", answers.here().title());
    }

    /** The sentence for an element that was looked for. */
    Text finding(String element) {
        Questions.Elements elements = words.elements();
        Text title = answers.element(element).title();
        if (!answers.inventory().holds(element).orElse(false)) {
            return elements.absent().with("element", title);
        }
        OptionalLong count = answers.inventory().people(element);
        Text people = count.isPresent() ? elements.people().with("count", count.getAsLong()) : elements.someone();
        return elements.found().with("element", title).with("people", people);
    }

    private Text fact(String id, Object value) {
        Fact fact = words.fact(id).orElseThrow();
        return switch (fact.kind()) {
            case YES_NO -> value.equals(true) ? fact.yes() : fact.no();
            case NUMBER -> fact.value().with("count", (Long) value);
            case REVENUE -> band((Long) value).title();
        };
    }

    private RevenueBand band(long usd) {
        return words.bands().stream()
                .filter(band -> usd <= band.upToUsd())
                .findFirst()
                .orElseThrow();
    }

    /** The question for an answer that is not known. */
    Question question(String name) {
        Questions.Places places = words.places();
        String place = answers.here().id();
        return switch (name) {
            case "here.any" -> new Question("customers:others", places.others());
            case "here.located" ->
                new Question("located:" + place, place(places.located().question()));
            case "here.sensitive" ->
                new Question("sensitive:" + place, place(places.sensitive().question()));
            case "here.customers" ->
                new Question("customers:" + place, place(places.customers().question()));
            default -> name.startsWith("holds.") ? element(BusinessAnswers.elementId(name)) : ofFact(name);
        };
    }

    private Question element(String id) {
        Text title = answers.element(id).title();
        return new Question("element:" + id, words.elements().question().with("element", title));
    }

    private Question ofFact(String id) {
        return new Question(id, words.fact(id).orElseThrow().question());
    }
}
