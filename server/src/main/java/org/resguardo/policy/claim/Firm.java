/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.claim;

import java.util.HashMap;
import java.util.Map;
import org.resguardo.platform.business.Business;

/**
 * What is known of the business itself.
 *
 * @param legalName its name by law, or an empty string
 * @param publicName the name by which customers know it
 * @param website the address of its site, or an empty string
 * @param email the e-mail address that it gave for such questions, or an empty string
 * @param phone the telephone number that it gave for them, or an empty string
 * @param told what it answered to questions of the law, by fact: {@code yes}, {@code no}, {@code unknown} or a number
 */
public record Firm(
        String legalName, String publicName, String website, String email, String phone, Map<String, String> told) {

    /** What is known of a business. */
    public static Firm of(Business business) {
        Map<String, String> told = new HashMap<>();
        business.answers().forEach((fact, answer) -> told.put(fact, answer.text()));
        return new Firm(
                business.name(),
                business.publicName(),
                business.website(),
                business.contact().email(),
                business.contact().phone(),
                Map.copyOf(told));
    }

    /** True when it answered yes. */
    public boolean yes(String fact) {
        return told.getOrDefault(fact, "").equals("yes");
    }

    /** True when it answered no. */
    public boolean no(String fact) {
        return told.getOrDefault(fact, "").equals("no");
    }

    /** The number of its answers, so that names do not come into logs. */
    @Override
    public String toString() {
        return "firm with " + told.size() + " answers";
    }
}
