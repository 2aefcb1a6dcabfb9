/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.duty;

import java.util.List;
import org.resguardo.law.Text;
import org.resguardo.law.record.Duty;
import org.resguardo.law.record.LawRecord;
import org.resguardo.law.record.NamedTerm;

/**
 * What one law means for one business on one day.
 *
 * @param record the law, with its source
 * @param status whether it reaches the business
 * @param reasons the facts and findings that decide it
 * @param questions what would settle it; empty unless it is undetermined
 * @param evidence what was found of the data that the law is about, whether or not it decides
 * @param duties what is asked, and which step fulfils it
 * @param terms the terms that the law sets
 */
public record Obligation(
        LawRecord record,
        Status status,
        List<Text> reasons,
        List<Question> questions,
        List<Text> evidence,
        List<DutyStatus> duties,
        List<NamedTerm> terms) {

    /** Whether a law reaches a business. */
    public enum Status {
        /** It does. */
        APPLIES,
        /** It will, from its first day on. */
        COMING,
        /** It hangs on what is not known. */
        UNDETERMINED,
        /** It does not. */
        DOES_NOT_APPLY
    }

    /**
     * One thing that is asked.
     *
     * @param duty what, and which step fulfils it
     * @param questions what would settle whether it is asked; empty when it surely is
     */
    public record DutyStatus(Duty duty, List<Question> questions) {}
}
