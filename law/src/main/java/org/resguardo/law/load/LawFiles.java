/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.load;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.resguardo.law.DataElement;
import org.resguardo.law.Jurisdiction;
import org.resguardo.law.Law;
import org.resguardo.law.LawDataProblem;
import org.resguardo.law.Text;
import org.resguardo.law.condition.CheckedConditions;
import org.resguardo.law.condition.ConditionCompiler;
import org.resguardo.law.facts.Questions;
import org.resguardo.law.record.Duty;
import org.resguardo.law.record.LawRecord;

/** Reads all data files of a folder, checks them against each other, and makes their conditions ready. */
public final class LawFiles {
    private static final String PLACES = "places.yaml";
    private static final String ELEMENTS = "elements.yaml";
    private static final String FACTS = "facts.yaml";
    private static final String BREACH = "us-breach.yaml";
    private static final String FEDERAL = "us-federal.yaml";
    private static final String STATE = "us-state-privacy.yaml";
    private static final String RETENTION = "retention.yaml";
    private static final String INTERNATIONAL = "international.yaml";

    /** All data files in YAML. */
    static final List<String> NAMES =
            List.of(PLACES, ELEMENTS, FACTS, BREACH, STATE, FEDERAL, RETENTION, INTERNATIONAL);

    private final Map<String, Entry> files = new LinkedHashMap<>();
    private final Map<String, Jurisdiction> places;
    private final Map<String, DataElement> elements;
    private final Questions questions;
    private final ConditionCompiler conditions;

    private LawFiles(DataFolder folder, PreparedLaw prepared) {
        NAMES.forEach(name -> files.put(name, entry(name, folder.read(name), prepared)));
        places = NameFiles.places(file(PLACES));
        elements = NameFiles.elements(file(ELEMENTS));
        questions = QuestionFile.read(checked(FACTS));
        conditions = new ConditionCompiler(NameFiles.names(elements, questions), prepared.conditions());
    }

    /**
     * The law as the files of a folder hold it.
     *
     * @throws LawDataProblem when something in the files is wrong
     */
    public static Law load(DataFolder folder) {
        return load(folder, PreparedLaw.ofThisModule());
    }

    static Law load(DataFolder folder, PreparedLaw prepared) {
        return new LawFiles(folder, prepared).law();
    }

    /** All conditions in the files of a folder, parsed and checked now. */
    static CheckedConditions checkedConditions(DataFolder folder) {
        LawFiles files = new LawFiles(folder, PreparedLaw.NONE);
        files.law();
        return files.conditions.checked();
    }

    private static Entry entry(String name, byte[] file, PreparedLaw prepared) {
        Map<?, ?> contents = prepared.contents(name, file).orElseGet(() -> YamlFile.contents(name, file));
        return new Entry(name, "the file", "", contents);
    }

    private Law law() {
        Parts parts = new Parts(new Vocabulary(places, elements, conditions));
        Map<String, Text> letterItems = Vocabulary.titles(file(BREACH), "letterItems");
        Map<String, Text> rights = Vocabulary.titles(file(STATE), "rightIds");
        Map<String, Text> noticeItems = Vocabulary.titles(file(STATE), "noticeItemIds");
        Map<String, Text> purposes = Vocabulary.titles(file(RETENTION), "purposes");
        Map<String, Text> starts = Vocabulary.titles(file(RETENTION), "starts");
        Map<String, Text> limits = Vocabulary.titles(file(RETENTION), "limits");
        List<Duty> breachDuties = file(BREACH).entries("duties", parts::duty);
        List<SharedDuty> stateDuties = file(STATE).entries("comprehensiveDuties", SharedDuty::read);
        List<SharedDuty> keeping = file(RETENTION).entries("duties", SharedDuty::read);

        Map<String, LawRecord> records = new LinkedHashMap<>();
        read(FEDERAL, new FederalLaws(parts, letterItems.keySet())::read, records);
        read(STATE, new StateLaws(parts, stateDuties, rights.keySet(), noticeItems.keySet())::read, records);
        read(BREACH, new BreachLaws(parts, breachDuties, letterItems.keySet())::read, records);
        read(RETENTION, new RetentionLaws(parts, keeping, purposes.keySet(), starts, limits)::read, records);
        read(INTERNATIONAL, new InternationalLaws(parts)::read, records);
        files.values().forEach(Entry::done);
        Law.Titles titles = new Law.Titles(letterItems, rights, noticeItems, purposes, starts, limits);
        return new Law(file(BREACH).words("disclaimer"), records, places, elements, questions, titles);
    }

    private void read(String name, Function<Entry, LawRecord> reader, Map<String, LawRecord> records) {
        for (Entry entry : checked(name).entries("records")) {
            LawRecord record = reader.apply(entry.asRecord());
            if (records.putIfAbsent(record.id(), record) != null) {
                throw entry.asRecord().problem("id", "a name that no other record has");
            }
        }
    }

    /** A file that says how old it is and that it is no advice. */
    private Entry checked(String name) {
        Entry file = file(name);
        NameFiles.header(file);
        if (!file.words("disclaimer").en().contains("not legal advice")) {
            throw file.problem("disclaimer", "a sentence that says: not legal advice");
        }
        return file;
    }

    private Entry file(String name) {
        return requireNonNull(files.get(name));
    }
}
