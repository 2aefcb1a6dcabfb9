/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.site;

import java.util.List;
import java.util.Map;
import org.resguardo.platform.words.Language;

/**
 * How visitors of the business's sites are asked.
 *
 * @param look how it looks
 * @param asks true when visitors are asked on their first visit; otherwise they find a link
 * @param google true when Google's tags are told, even where the script sees none of them
 * @param gpp true when advertising networks are answered by the IAB's string
 * @param sites the origins on which it is shown: {@code https://www.example.com}
 * @param texts its words, by language
 */
public record Banner(
        Look look, boolean asks, boolean google, boolean gpp, List<String> sites, Map<Language, Wording> texts) {
    public Banner {
        sites = List.copyOf(sites);
    }

    /**
     * How it looks. Colours are as CSS writes them: {@code #1f6158}.
     *
     * @param position bottom or center
     * @param background the colour behind all
     * @param ink the colour of words
     * @param accept the colour of the one button
     * @param reject the colour of the other
     */
    public record Look(String position, String background, String ink, String accept, String reject) {}

    /**
     * Its words in a language.
     *
     * @param title what is at issue
     * @param intro what it means, in a sentence or two
     * @param accept what stands on the button that says yes to all
     * @param reject what stands on the button that says no to all
     * @param settings what leads to single purposes
     */
    public record Wording(String title, String intro, String accept, String reject, String settings) {}

    /** The words in a language; the first there are where that one is missing. */
    public Wording text(Language language) {
        return texts.getOrDefault(language, new Wording("", "", "", "", ""));
    }
}
