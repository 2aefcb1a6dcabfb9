/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice.web;

import java.util.Arrays;
import java.util.List;
import org.resguardo.notice.Campaign;
import org.resguardo.platform.words.Language;
import org.resguardo.platform.words.Words;

/**
 * A notice for the people concerned.
 *
 * @param campaign the notice
 * @param words the words of its language
 */
public record PublicChangeView(Campaign campaign, Words words) {

    /** Its language. */
    public Language language() {
        return words.language();
    }

    /** What it says. */
    public Campaign.Said said() {
        return campaign.in(language());
    }

    /** What it says, in paragraphs. */
    public List<String> paragraphs() {
        return Arrays.asList(said().text().split("\n{2,}"));
    }

    /** All languages. */
    public List<Language> languages() {
        return List.of(Language.values());
    }
}
