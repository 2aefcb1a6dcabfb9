/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.duty;

import org.resguardo.law.facts.BusinessFacts;
import org.resguardo.platform.account.Account;

/** What the owner told about the business, and where she tells more. */
public interface ToldFacts {

    /** What is known now. */
    BusinessFacts now();

    /**
     * Notes an answer to a question of the law.
     *
     * @param fact the id of the fact
     * @param answer {@code yes}, {@code no}, {@code unknown}, a whole number, or the id of a range of revenue
     */
    void tell(Account by, String fact, String answer);
}
