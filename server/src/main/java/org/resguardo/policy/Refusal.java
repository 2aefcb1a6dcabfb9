/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy;

import java.util.Map;

/**
 * A reason for which the policy cannot be published yet.
 *
 * @param sentence the key of what is wrong and what to do
 * @param arguments what the sentence names
 * @param address the page on which it is mended
 * @param claim the id of the claim that it is about, or an empty string
 */
public record Refusal(String sentence, Map<String, Object> arguments, String address, String claim) {

    static Refusal of(String sentence, String address) {
        return new Refusal(sentence, Map.of(), address, "");
    }

    static Refusal naming(String sentence, String name, Object value, String address) {
        return new Refusal(sentence, Map.of(name, value), address, "");
    }

    static Refusal about(String claim, String sentence, String address) {
        return new Refusal(sentence, Map.of(), address, claim);
    }

    /** The key alone: what a sentence names may be a person. */
    @Override
    public String toString() {
        return sentence + " " + claim;
    }
}
