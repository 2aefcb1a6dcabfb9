/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.incident.mailing;

import java.time.LocalDate;
import org.resguardo.platform.words.Language;

/**
 * What somebody asked of a table of people, for a job.
 *
 * @param incident the number of the incident
 * @param table the number of the table, as {@link PeopleTable#id}
 * @param account the number of the account that asked
 * @param language the language of people for whom none is written
 * @param day the day on which it was asked
 * @param byMail true when those with an e-mail address are written to by e-mail
 */
public record AskedOf(long incident, long table, long account, Language language, LocalDate day, boolean byMail) {

    private static final int BY_MAIL = 5;

    static AskedOf of(String text) {
        String[] parts = text.split(" ");
        return new AskedOf(
                Long.parseLong(parts[0]),
                Long.parseLong(parts[1]),
                Long.parseLong(parts[2]),
                Language.of(parts[3]).orElse(Language.SPANISH),
                LocalDate.parse(parts[4]),
                parts.length > BY_MAIL && parts[BY_MAIL].equals("mail"));
    }

    String text() {
        return incident + " " + table + " " + account + " " + language.tag() + " " + day + (byMail ? " mail" : "");
    }

    /** The account as the activity log names it. */
    String actor() {
        return "account:" + account;
    }
}
