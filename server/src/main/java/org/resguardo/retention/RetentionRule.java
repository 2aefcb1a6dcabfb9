/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.time.Instant;

/**
 * A rule of the business: how long something is kept, and what is done then.
 *
 * @param id its number
 * @param place where its table is, as people say it
 * @param definition what it says
 * @param hash by which this wording is told from others
 * @param nightly true when it is carried out every night by itself
 * @param madeAt since when there has been this rule
 */
public record RetentionRule(
        long id, String place, RuleDefinition definition, String hash, boolean nightly, Instant madeAt) {

    /** The page about it. */
    public String page() {
        return "/retention/rules/" + id;
    }

    /** Its number alone: names of tables may be names of people. */
    @Override
    public String toString() {
        return "rule " + id;
    }
}
