/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.record;

import java.util.List;
import org.resguardo.law.Text;
import org.resguardo.law.deadline.Start;
import org.resguardo.law.deadline.Term;

/**
 * A data protection law outside the United States.
 *
 * @param header what every record has
 * @param regulator who enforces it
 * @param responses the terms in which requests are answered
 * @param breach what it asks after a breach
 * @param sensitiveElements ids of the data with stricter rules
 * @param lawfulBases what permits processing; empty where the file lists none
 * @param childConsentAge the age from which a child consents alone; 0 where the file says nothing
 * @param duties what it asks
 */
public record InternationalLaw(
        Header header,
        Text regulator,
        List<ResponseRule> responses,
        Breach breach,
        List<String> sensitiveElements,
        List<Note> lawfulBases,
        int childConsentAge,
        List<Duty> duties)
        implements LawRecord {

    @Override
    public List<String> elements() {
        return List.of();
    }

    /**
     * What is asked after a breach.
     *
     * @param authority how long until the authority is told; {@link Term.None} when it need not be
     * @param authorityFrom what that is counted from
     * @param people how long until the people concerned are told; {@link Term.None} when they need not be
     * @param authorityUnless when the authority need not be told; empty when always
     * @param peopleIf when the people are told; empty when always
     * @param keepRecord whether a record of every breach is kept
     */
    public record Breach(
            Term authority,
            Start authorityFrom,
            Term people,
            Text authorityUnless,
            Text peopleIf,
            boolean keepRecord) {}
}
