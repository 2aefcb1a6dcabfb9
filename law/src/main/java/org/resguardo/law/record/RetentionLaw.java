/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.record;

import java.util.List;
import org.resguardo.law.Text;

/**
 * How long records must or may be kept.
 *
 * @param header what every record has
 * @param elements the records it is about
 * @param purpose the id of what they are kept for
 * @param minimum the shortest time
 * @param maximum the longest time
 * @param countedFrom the id of the event from which both are counted
 * @param countedFromWords the same for people; fits after "from"
 * @param specialCase true when it speaks only of a case that the summary or note tells, so that it is no floor for everybody
 * @param note a caution; empty when there is none
 * @param duties what it asks
 */
public record RetentionLaw(
        Header header,
        List<String> elements,
        String purpose,
        Minimum minimum,
        Maximum maximum,
        String countedFrom,
        Text countedFromWords,
        boolean specialCase,
        Text note,
        List<Duty> duties)
        implements LawRecord {

    @Override
    public List<Note> notes() {
        return note.isEmpty() ? List.of() : List.of(new Note("note", note));
    }

    /**
     * The shortest time for which records are kept.
     *
     * @param years so many years; 0 when the law sets none
     * @param orYearsAfterEnd so many years after the end of the relation, if that is later; 0 when the law has no such rule
     */
    public record Minimum(int years, int orYearsAfterEnd) {}

    /**
     * The longest time for which records may be kept.
     *
     * @param limited false when the law sets no limit
     * @param years so many years; 0 when only the rule counts
     * @param rule the id of what it says beside the years or in place of them; empty when the years say it all
     * @param ruleWords the same for people; fits after "keep"
     */
    public record Maximum(boolean limited, int years, String rule, Text ruleWords) {}
}
