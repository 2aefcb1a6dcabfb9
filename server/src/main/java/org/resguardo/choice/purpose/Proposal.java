/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.purpose;

import java.util.List;

/**
 * A purpose that the business should let its customers decide on.
 *
 * @param purpose the purpose
 * @param reasons why, each in words of the owner's own record: names of activities and recipients
 * @param answered true when an answer of the owner speaks for it
 */
public record Proposal(ChoicePurpose purpose, List<String> reasons, boolean answered) {}
