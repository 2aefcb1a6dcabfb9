/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.web;

import java.util.List;
import java.util.Map;
import org.resguardo.choice.purpose.ChoicePurpose;
import org.resguardo.choice.purpose.Default;
import org.resguardo.choice.purpose.Offer;
import org.resguardo.choice.purpose.Proposal;

/**
 * What customers are asked about, and what they should be.
 *
 * @param offers what they are asked about
 * @param proposals what the record of processing speaks for
 * @param others what else the program knows
 * @param defaults what counts while nobody has decided, by purpose and then by place
 * @param changes true when the reader may change something
 */
public record PurposesView(
        List<Offer> offers,
        List<Proposal> proposals,
        List<ChoicePurpose> others,
        Map<String, Map<String, Default>> defaults,
        boolean changes) {}
