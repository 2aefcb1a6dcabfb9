/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.notice;

import java.util.Collection;
import java.util.List;
import org.resguardo.law.duty.Obligation;
import org.resguardo.law.load.CollectionTable;
import org.resguardo.law.record.LawRecord;

/**
 * What one law wants people told at the moment at which data is asked of them.
 *
 * @param record the law, with its source
 * @param contents ids of what must be told: {@code who}, {@code contact}, {@code data}, {@code purpose}, {@code basis},
 *     {@code recipients}, {@code sale}, {@code period}, {@code rights}, {@code complaint}, {@code policy}
 * @param article where in the law
 */
public record CollectionNotice(LawRecord record, List<String> contents, String article) {

    /** What the laws with the given status want, in the order of the laws; a law that is not among them sets no contents. */
    public static List<CollectionNotice> of(Collection<Obligation> obligations, Obligation.Status status) {
        CollectionTable table = CollectionTable.standard();
        return obligations.stream()
                .filter(obligation -> obligation.status() == status)
                .flatMap(obligation -> table.of(obligation.record().id()).stream()
                        .map(row -> new CollectionNotice(obligation.record(), row.contents(), row.article())))
                .toList();
    }
}
