/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.law.facts.Questions;
import org.resguardo.law.load.CategoryTable;
import org.resguardo.law.load.DataFolder;
import org.resguardo.law.load.LawFiles;
import org.resguardo.law.record.LawRecord;

/** All that is known of the law. Information, not legal advice. */
public final class Law {
    private final Text disclaimer;
    private final Map<String, LawRecord> records;
    private final Map<String, Jurisdiction> jurisdictions;
    private final Map<String, DataElement> elements;
    private final Questions questions;
    private final Titles titles;

    /** The law as files hold it; {@link LawFiles} makes one. */
    public Law(
            Text disclaimer,
            Map<String, LawRecord> records,
            Map<String, Jurisdiction> jurisdictions,
            Map<String, DataElement> elements,
            Questions questions,
            Titles titles) {
        this.disclaimer = disclaimer;
        this.records = Collections.unmodifiableMap(new LinkedHashMap<>(records));
        this.jurisdictions = Collections.unmodifiableMap(new LinkedHashMap<>(jurisdictions));
        this.elements = Collections.unmodifiableMap(new LinkedHashMap<>(elements));
        this.questions = questions;
        this.titles = titles;
    }

    /** The law as it comes with the program. */
    public static Law standard() {
        return LawFiles.load(DataFolder.ofThisModule());
    }

    /** "Information, not legal advice": stands on everything that is shown. */
    public Text disclaimer() {
        return disclaimer;
    }

    /** All records: federal, state privacy, breach, retention, international. */
    public Collection<LawRecord> records() {
        return records.values();
    }

    /** The records of one kind. */
    public <R extends LawRecord> List<R> records(Class<R> kind) {
        return records.values().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** The record with the given id, if there is one. */
    public Optional<LawRecord> record(String id) {
        return Optional.ofNullable(records.get(id));
    }

    /** All places, by id. */
    public Map<String, Jurisdiction> jurisdictions() {
        return jurisdictions;
    }

    /** All kinds of personal data as laws name them, by id. */
    public Map<String, DataElement> elements() {
        return elements;
    }

    /** What conditions may ask. */
    public Questions questions() {
        return questions;
    }

    /** The table between the kinds of data that the engine finds and the elements that laws name. */
    public CategoryTable categories() {
        return CategoryTable.standard();
    }

    /** What people call the things that records name by id. */
    public Titles titles() {
        return titles;
    }

    /**
     * What people call the things that records name by id.
     *
     * @param letterItems contents of letters after a breach
     * @param rights rights of people
     * @param policyContents contents of privacy policies
     * @param purposes what records are kept for
     * @param starts what periods of keeping are counted from; fits after "from"
     * @param limits what a longest period says beside its years, or in place of them; fits after "keep"
     */
    public record Titles(
            Map<String, Text> letterItems,
            Map<String, Text> rights,
            Map<String, Text> policyContents,
            Map<String, Text> purposes,
            Map<String, Text> starts,
            Map<String, Text> limits) {}
}
