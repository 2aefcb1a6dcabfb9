/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.business.web;

import java.util.List;

/**
 * What laws ask about the business.
 *
 * @param asked the questions that are asked at once
 * @param assumed those whose answer is assumed from what the business does, to be corrected
 * @param others the others; shown only when the answers are changed afterwards
 * @param fromSettings true when they are changed afterwards
 */
public record AnswersView(List<Question> asked, List<Question> assumed, List<Question> others, boolean fromSettings) {

    /**
     * A question that is answered with yes, no, or "I don't know".
     *
     * @param fact its fact in the law
     * @param text what is asked
     * @param answer what was answered, or an empty string
     */
    public record Question(String fact, String text, String answer) {}
}
