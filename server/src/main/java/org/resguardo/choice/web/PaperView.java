/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.web;

import java.util.List;
import org.resguardo.choice.purpose.ChoiceText;

/**
 * The form on paper.
 *
 * @param business the name of the business
 * @param texts the exact words, in one language
 */
public record PaperView(String business, List<ChoiceText> texts) {}
