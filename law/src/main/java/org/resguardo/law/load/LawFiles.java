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

    private static final List<String> ORDER = List.of(FEDERAL, STATE, BREACH, RETENTION, INTERNATIONAL);

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
        Map<String, Jurisdiction> places = NameFiles.places(file("places.yaml"));
        Map<String, DataElement> elements = NameFiles.elements(file("elements.yaml"));
        Questions questions = QuestionFile.read(checked("facts.yaml"));
        ConditionCompiler conditions = new ConditionCompiler(NameFiles.names(elements, questions));
        Vocabulary vocabulary = new Vocabulary(places, elements, conditions);
        Parts parts = new Parts(vocabulary);
        Map<String, Text> letterItems = Vocabulary.titles(file(BREACH), "letterItems");
        Map<String, Text> rights = Vocabulary.titles(file(STATE), "rightIds");
        Map<String, Text> noticeItems = Vocabulary.titles(file(STATE), "noticeItemIds");
        Map<String, Text> purposes = Vocabulary.titles(file(RETENTION), "purposes");
        List<Duty> breachDuties = file(BREACH).entries("duties", parts::duty);
        List<SharedDuty> stateDuties = file(STATE).entries("comprehensiveDuties", SharedDuty::read);
        List<SharedDuty> keeping = file(RETENTION).entries("duties", SharedDuty::read);

        FederalLaws federal = new FederalLaws(parts, letterItems.keySet());
        StateLaws state = new StateLaws(parts, stateDuties, rights.keySet(), noticeItems.keySet());
        BreachLaws breach = new BreachLaws(parts, breachDuties, letterItems.keySet());
        RetentionLaws retention = new RetentionLaws(parts, keeping, purposes.keySet());
        InternationalLaws international = new InternationalLaws(parts);
        Map<String, LawRecord> records = merged(Map.of(
                FEDERAL, federal::read,
                STATE, state::read,
                BREACH, breach::read,
                RETENTION, retention::read,
                INTERNATIONAL, international::read));
        for (String name : files.keySet()) {
            file(name).done();
        }
        conditions.await();
        Text disclaimer = file(BREACH).words("disclaimer");
        return new Law(
                disclaimer,
                records,
                places,
                elements,
                questions,
                new Law.Titles(letterItems, rights, noticeItems, purposes));
    }

    /** The records of all files, in the order of the files; each file is read beside the others, as conditions take time. */
    private Map<String, LawRecord> merged(Map<String, Function<Entry, LawRecord>> readers) {
        Map<String, CompletableFuture<List<LawRecord>>> reading = new LinkedHashMap<>();
        for (String name : ORDER) {
            Function<Entry, LawRecord> reader = requireNonNull(readers.get(name));
            reading.put(name, CompletableFuture.supplyAsync(() -> read(name, reader)));
        }
        Map<String, LawRecord> records = new LinkedHashMap<>();
        reading.forEach((name, file) -> {
            for (LawRecord record : joined(file)) {
                if (records.putIfAbsent(record.id(), record) != null) {
                    throw new LawDataProblem(name, record.id(), "id", "a name that no other record has");
                }
            }
        });
        return records;
    }

    private List<LawRecord> read(String name, Function<Entry, LawRecord> reader) {
        return checked(name).entries("records").stream()
                .map(Entry::asRecord)
                .map(reader)
                .toList();
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
        return joined(requireNonNull(files.get(name)));
    }

    private static <T> T joined(CompletableFuture<T> task) {
        try {
            return task.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
