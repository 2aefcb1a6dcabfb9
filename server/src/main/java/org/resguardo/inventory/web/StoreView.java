/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.resguardo.connector.Problem;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.HeldField;
import org.resguardo.inventory.StoreScan;
import org.resguardo.platform.web.FormView;

/**
 * One data store.
 *
 * @param row the store with its last look
 * @param running the job that looks at it now
 * @param fields what it holds
 * @param more how many columns and documents are not shown
 * @param problems what could not be read
 * @param changes true when the reader may change something
 * @param form the form with which it is taken out
 */
public record StoreView(
        StoreRow row,
        Optional<Long> running,
        List<HeldField> fields,
        boolean more,
        List<Problem> problems,
        boolean changes,
        FormView form) {

    /** The columns and documents by the place that they are in. */
    public Map<String, List<HeldField>> places() {
        Map<String, List<HeldField>> places = new LinkedHashMap<>();
        fields.forEach(field -> places.computeIfAbsent(field.key().place(), place -> new ArrayList<>())
                .add(field));
        return places;
    }

    /** The names of the kinds that some columns or documents hold, most dangerous first. */
    public String kinds(List<HeldField> some, Locale language) {
        return some.stream()
                .flatMap(field -> field.held().stream())
                .flatMap(held -> held.counts().stream())
                .distinct()
                .sorted(Comparator.comparing(DataCategory::sensitivity).reversed())
                .map(category -> category.title(language))
                .collect(Collectors.joining(", "));
    }

    /** The key of the sentence that says what was not read again, and why. */
    public String whySame() {
        return switch (row.store().kind()) {
            case FOLDER, DROPPED, BY_HAND -> "inventory.store.same.files";
            case MAILBOX -> "inventory.store.same.folders";
            case POSTGRESQL, MYSQL, SQL_SERVER -> "inventory.store.same.tables";
            case SQLITE -> "inventory.store.same.sqlite";
        };
    }

    /** What the last look went through. */
    public Optional<StoreScan.Tally> tally() {
        return row.scan().map(StoreScan::tally);
    }
}
