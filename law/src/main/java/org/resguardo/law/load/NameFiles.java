/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.resguardo.law.DataElement;
import org.resguardo.law.Jurisdiction;
import org.resguardo.law.condition.ConditionCompiler;
import org.resguardo.law.facts.Fact;
import org.resguardo.law.facts.Questions;

/** Reads places.yaml and elements.yaml, and gathers the names that conditions may use. */
final class NameFiles {

    private NameFiles() {}

    /** Holds the head of a file against what every file has. */
    static void header(Entry file) {
        file.date("asOf");
        if (file.number("schemaVersion") != 1) {
            throw file.problem("schemaVersion", "1");
        }
    }

    static Map<String, Jurisdiction> places(Entry file) {
        header(file);
        Map<String, Jurisdiction> places = new LinkedHashMap<>();
        for (Entry place : file.entries("places")) {
            Jurisdiction made = new Jurisdiction(place.text("id"), place.words("title"), place.textOrNone("within"));
            boolean within = made.within().isEmpty() || places.containsKey(made.within());
            if (!within || places.put(made.id(), made) != null) {
                throw place.problem("id", "a place that stands once, after the place it lies within");
            }
        }
        return places;
    }

    static Map<String, DataElement> elements(Entry file) {
        header(file);
        Map<String, DataElement> elements = new LinkedHashMap<>();
        for (Entry entry : file.entries("elements")) {
            DataElement element = new DataElement(
                    entry.id("id"), entry.text("group"), entry.words("title"), entry.words("definition"));
            if (elements.put(element.id(), element) != null) {
                throw entry.problem("id", "a name that stands once");
            }
        }
        return elements;
    }

    /** All names that a condition may use, and what their answers are. */
    static Map<String, ConditionCompiler.Kind> names(Map<String, DataElement> elements, Questions questions) {
        Map<String, ConditionCompiler.Kind> names = new LinkedHashMap<>();
        names.put("day", ConditionCompiler.Kind.TEXT);
        names.put("here.customers", ConditionCompiler.Kind.NUMBER);
        List.of("here.any", "here.located", "here.sensitive")
                .forEach(name -> names.put(name, ConditionCompiler.Kind.TRUTH));
        elements.values().forEach(element -> names.put(element.conditionName(), ConditionCompiler.Kind.TRUTH));
        questions.facts().values().forEach(fact -> names.put(fact.id(), kind(fact)));
        return names;
    }

    private static ConditionCompiler.Kind kind(Fact fact) {
        return switch (fact.kind()) {
            case YES_NO -> ConditionCompiler.Kind.TRUTH;
            case NUMBER, REVENUE -> ConditionCompiler.Kind.NUMBER;
        };
    }
}
