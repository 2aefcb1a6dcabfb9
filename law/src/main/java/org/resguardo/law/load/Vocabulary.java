/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.resguardo.law.DataElement;
import org.resguardo.law.Jurisdiction;
import org.resguardo.law.Text;
import org.resguardo.law.condition.Condition;
import org.resguardo.law.condition.ConditionCompiler;
import org.resguardo.law.condition.ConditionProblem;

/** The names that records may use, and the compiler that knows them. */
final class Vocabulary {
    private final Map<String, Jurisdiction> jurisdictions;
    private final Map<String, DataElement> elements;
    private final ConditionCompiler compiler;

    Vocabulary(Map<String, Jurisdiction> jurisdictions, Map<String, DataElement> elements, ConditionCompiler compiler) {
        this.jurisdictions = jurisdictions;
        this.elements = elements;
        this.compiler = compiler;
    }

    Jurisdiction jurisdiction(Entry record) {
        String id = record.text("jurisdiction");
        Jurisdiction found = jurisdictions.get(id);
        if (found == null) {
            throw record.problem("jurisdiction", "a place of places.yaml");
        }
        return found;
    }

    List<String> elements(Entry entry, String key) {
        return entry.idsOf(key, elements.keySet(), "an element of elements.yaml");
    }

    String element(Entry entry, String key) {
        String id = entry.text(key);
        if (!elements.containsKey(id)) {
            throw entry.problem(key, "an element of elements.yaml");
        }
        return id;
    }

    Condition condition(Entry entry, String key) {
        String text = entry.text(key);
        try {
            return compiler.compile(text);
        } catch (ConditionProblem e) {
            throw entry.problem(key, "a condition; " + e.getMessage());
        }
    }

    /** A condition that is true where the file has none. */
    Condition conditionOrAlways(Entry entry, String key) {
        return entry.has(key) ? condition(entry, key) : always();
    }

    Condition always() {
        return compiler.compile("true");
    }

    /** A condition that holds where the one in the file does not. */
    Condition not(Entry entry, String key) {
        return compiler.compile("!(" + condition(entry, key).text() + ")");
    }

    /** Ids with their titles, as a file lists them at its top. */
    static Map<String, Text> titles(Entry file, String key) {
        Map<String, Text> titles = new LinkedHashMap<>();
        for (Entry item : file.entries(key)) {
            if (titles.put(item.id("id"), item.words("title")) != null) {
                throw item.problem("id", "a name that stands once");
            }
        }
        return titles;
    }
}
