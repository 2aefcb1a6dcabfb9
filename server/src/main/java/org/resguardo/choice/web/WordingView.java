/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.web;

import java.util.List;
import org.resguardo.choice.purpose.ChoiceText;
import org.resguardo.choice.purpose.Offer;
import org.resguardo.platform.web.FormView;

/**
 * The words of one purpose.
 *
 * @param offer the purpose with its present words
 * @param earlier every wording there ever was, the latest first
 * @param form what was typed
 */
public record WordingView(Offer offer, List<ChoiceText> earlier, FormView form) {}
