/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.breach;

import java.util.List;
import org.resguardo.law.Text;
import org.resguardo.law.duty.Question;
import org.resguardo.law.record.LawRecord;

/**
 * What one law asks after a breach.
 *
 * @param record the law, with its source
 * @param people how many people it is about
 * @param answer whether somebody must be told
 * @param reasons why, or why not, or what must be looked at
 * @param questions what the owner would have to answer
 * @param notices who is told by when; worked out even when nobody need be, in case the answer changes
 * @param letterSays ids of what the letter must say
 * @param letterOmits ids of what the letter must not say
 * @param monitoringMonths for how long credit monitoring is offered for free; 0 when it is not
 * @param cautions what readers must know beside
 */
public record BreachDuty(
        LawRecord record,
        long people,
        Answer answer,
        List<Text> reasons,
        List<Question> questions,
        List<Notice> notices,
        List<String> letterSays,
        List<String> letterOmits,
        int monitoringMonths,
        List<Text> cautions) {

    /** Whether somebody must be told. */
    public enum Answer {
        /** Somebody must. */
        TELL,
        /** A person must look first; until then it counts as yes. */
        LOOK,
        /** Nobody need be. */
        NEED_NOT;

        Answer and(Answer other) {
            return compareTo(other) > 0 ? this : other;
        }
    }

    /** The notices that are needed. */
    public List<Notice> needed() {
        return answer == Answer.NEED_NOT
                ? List.of()
                : notices.stream().filter(Notice::needed).toList();
    }
}
