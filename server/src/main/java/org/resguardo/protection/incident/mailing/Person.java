/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.incident.mailing;

import java.util.List;
import java.util.Optional;
import org.resguardo.platform.mail.MailAddress;
import org.resguardo.platform.words.Language;

/**
 * Somebody who gets a letter. Its text form gives nothing away.
 *
 * @param lines name and address, as they stand on an envelope
 * @param place the id of the place whose law decides
 * @param language the language of the letter
 * @param email where the person can be written to by e-mail
 */
public record Person(List<String> lines, String place, Language language, Optional<MailAddress> email) {

    /** The same person, who gets paper. */
    Person onPaper() {
        return new Person(lines, place, language, Optional.empty());
    }

    @Override
    public String toString() {
        return "person in " + place;
    }
}
