/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.web;

import java.util.List;
import java.util.Map;
import org.resguardo.choice.purpose.Offer;

/**
 * One tool that must know of choices.
 *
 * @param row the tool and how choices stand there
 * @param offers the purposes that it must know of
 * @param taken true when a file was taken along, and nobody has said that it is in the tool
 * @param cannot why some choices cannot be told: keys of sentences, and how many
 * @param changes true when the reader may change something
 */
public record DestinationView(
        DestinationsView.Row row, List<Offer> offers, boolean taken, Map<String, Long> cannot, boolean changes) {}
