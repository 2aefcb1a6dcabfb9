/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.record;

import java.util.List;
import org.resguardo.law.Text;

/**
 * A state's law on one subject: online policies, health data, body features, security.
 *
 * @param header what every record has
 * @param kind the subject, as the file names it
 * @param elements the data it is about
 * @param duties what it asks
 * @param responses the terms in which requests are answered
 * @param policyContents ids of what a privacy policy must contain
 * @param keepAtMost how long data may be kept; empty where the law sets no limit
 * @param enforcement who enforces it
 */
public record OtherStateLaw(
        Header header,
        String kind,
        List<String> elements,
        List<Duty> duties,
        List<ResponseRule> responses,
        List<String> policyContents,
        Text keepAtMost,
        Enforcement enforcement)
        implements LawRecord {}
