/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.purpose;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.resguardo.platform.proof.Sha256;
import org.resguardo.platform.words.Language;

/**
 * The exact words with which a customer is asked, in one language.
 *
 * @param purpose the id of what she decides on
 * @param version which wording; both languages of one wording have the same number
 * @param language the language
 * @param words the words
 */
public record ChoiceText(String purpose, int version, Language language, Wording words) {

    /**
     * Words of a choice.
     *
     * @param title what it is called
     * @param question what is asked
     * @param meaning what a yes and a no mean
     * @param yes what stands on the one button
     * @param no what stands on the other
     */
    public record Wording(String title, String question, String meaning, String yes, String no) {}

    /** By which the ledger knows these words: SHA-256 over all of them, each behind a line break. */
    public String hash() {
        String whole = String.join(
                "\n",
                purpose,
                Integer.toString(version),
                language.tag(),
                words.title(),
                words.question(),
                words.meaning(),
                words.yes(),
                words.no());
        return HexFormat.of().formatHex(Sha256.of(whole.getBytes(StandardCharsets.UTF_8)));
    }
}
