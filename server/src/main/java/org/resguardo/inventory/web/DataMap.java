/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.resguardo.engine.Sensitivity;
import org.resguardo.inventory.HeldKind;
import org.resguardo.platform.web.chart.FlowMap;
import org.resguardo.platform.words.Words;

/** The data map: from the kinds of personal data to the places in which they lie. */
final class DataMap {
    private static final int MOST_KINDS = 12;

    private DataMap() {}

    static FlowMap of(List<HeldKind> kinds, List<StoreRow> stores, Words words) {
        Locale language = words.language().locale();
        List<HeldKind> shown = kinds.stream().limit(MOST_KINDS).toList();
        List<FlowMap.Box> left = shown.stream()
                .map(kind ->
                        new FlowMap.Box(kind.category().id(), kind.category().title(language), sensitive(kind)))
                .toList();
        List<FlowMap.Box> right = stores.stream()
                .map(row -> new FlowMap.Box(
                        row.store().page(),
                        row.store().name(),
                        row.kinds().stream().anyMatch(DataMap::sensitive)))
                .toList();
        List<FlowMap.Line> lines = new ArrayList<>();
        for (StoreRow row : stores) {
            row.kinds().stream()
                    .filter(kind -> shown.stream().anyMatch(known -> known.category() == kind.category()))
                    .forEach(kind -> lines.add(
                            new FlowMap.Line(kind.category().id(), row.store().page())));
        }
        return new FlowMap(
                words.say("inventory.map.title"),
                List.of(
                        new FlowMap.Column(words.say("inventory.map.kinds"), left),
                        new FlowMap.Column(words.say("inventory.map.places"), right)),
                lines);
    }

    private static boolean sensitive(HeldKind kind) {
        return kind.category().sensitivity().compareTo(Sensitivity.HIGH) >= 0;
    }
}
