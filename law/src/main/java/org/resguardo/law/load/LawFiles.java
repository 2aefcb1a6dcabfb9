/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.load;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.resguardo.law.DataElement;
import org.resguardo.law.Jurisdiction;
import org.resguardo.law.Law;
import org.resguardo.law.LawDataProblem;
import org.resguardo.law.Text;
import org.resguardo.law.condition.ConditionCompiler;
import org.resguardo.law.facts.Fact;
import org.resguardo.law.facts.Questions;
import org.resguardo.law.record.Duty;
import org.resguardo.law.record.LawRecord;

/** Reads all data files of a folder, checks them against each other, and makes their conditions ready. */
public final class LawFiles {
    private static final String BREACH = "us-breach.yaml";
    private static final String FEDERAL = "us-federal.yaml";
    private static final String STATE = "us-state-privacy.yaml";
    private static final String RETENTION = "retention.yaml";
    private static final String INTERNATIONAL = "international.yaml";

    private final Map<String, CompletableFuture<Entry>> files = new LinkedHashMap<>();

    private LawFiles(DataFolder folder) {
        for (String name : List.of(
                "places.yaml", "elements.yaml", "facts.yaml", BREACH, STATE, FEDERAL, RETENTION, INTERNATIONAL)) {
            files.put(name, CompletableFuture.supplyAsync(() -> YamlFile.read(name, folder.open(name))));
        }
    }

    /**
     * The law as the files of a folder hold it.
     *
     * @throws LawDataProblem when something in the files is wrong
     */
    public static Law load(DataFolder folder) {
        return new LawFiles(folder).law();
    }

    private Law law() {
        Map<String, Jurisdiction> places = places(file("places.yaml"));
        Map<String, DataElement> elements = elements(file("elements.yaml"));
        Questions questions = QuestionFile.read(checked("facts.yaml"));
        Vocabulary vocabulary = new Vocabulary(places, elements, new ConditionCompiler(names(elements, questions)));
        Parts parts = new Parts(vocabulary);
        Map<String, Text> letterItems = Vocabulary.titles(file(BREACH), "letterItems");
        Map<String, Text> rights = Vocabulary.titles(file(STATE), "rightIds");
        Map<String, Text> noticeItems = Vocabulary.titles(file(STATE), "noticeItemIds");
        Map<String, Text> purposes = Vocabulary.titles(file(RETENTION), "purposes");
        List<Duty> breachDuties = file(BREACH).entries("duties", parts::duty);
        List<StateLaws.SharedDuty> stateDuties = file(STATE).entries("comprehensiveDuties", StateLaws.SharedDuty::read);
        List<StateLaws.SharedDuty> keeping = file(RETENTION).entries("duties", StateLaws.SharedDuty::read);

        Map<String, LawRecord> records = new LinkedHashMap<>();
        read(FEDERAL, new FederalLaws(parts, letterItems.keySet())::read, records);
        read(STATE, new StateLaws(parts, stateDuties, rights.keySet(), noticeItems.keySet())::read, records);
        read(BREACH, new BreachLaws(parts, breachDuties, letterItems.keySet())::read, records);
        read(RETENTION, new RetentionLaws(parts, keeping, purposes.keySet())::read, records);
        read(INTERNATIONAL, new InternationalLaws(parts)::read, records);
        for (String name : files.keySet()) {
            file(name).done();
        }
        Text disclaimer = file(BREACH).words("disclaimer");
        return new Law(
                disclaimer,
                records,
                places,
                elements,
                questions,
                new Law.Titles(letterItems, rights, noticeItems, purposes));
    }

    private void read(String name, Function<Entry, ? extends LawRecord> reader, Map<String, LawRecord> records) {
        Entry file = checked(name);
        for (Entry entry : file.entries("records")) {
            Entry record = entry.asRecord();
            LawRecord law = reader.apply(record);
            if (records.putIfAbsent(law.id(), law) != null) {
                throw record.problem("id", "a name that no other record has");
            }
        }
    }

    /** A file that says how old it is and that it is no advice. */
    private Entry checked(String name) {
        Entry file = file(name);
        header(file);
        if (!file.words("disclaimer").en().contains("not legal advice")) {
            throw file.problem("disclaimer", "a sentence that says: not legal advice");
        }
        return file;
    }

    private static void header(Entry file) {
        file.date("asOf");
        if (file.number("schemaVersion") != 1) {
            throw file.problem("schemaVersion", "1");
        }
    }

    private Entry file(String name) {
        try {
            return requireNonNull(files.get(name)).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private static Map<String, Jurisdiction> places(Entry file) {
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

    private static Map<String, DataElement> elements(Entry file) {
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

    private static Map<String, ConditionCompiler.Kind> names(Map<String, DataElement> elements, Questions questions) {
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
