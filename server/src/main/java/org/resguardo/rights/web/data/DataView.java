/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.web.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.platform.job.Job;
import org.resguardo.platform.step.DataSubject.Identifier;
import org.resguardo.platform.step.DataSubject.Identifier.Kind;
import org.resguardo.rights.CaseKind;
import org.resguardo.rights.find.Covering.Cell;
import org.resguardo.rights.find.HandGuide;
import org.resguardo.rights.find.Item;
import org.resguardo.rights.find.Search;
import org.resguardo.rights.web.CaseView;

/**
 * What was found about the person of a case.
 *
 * @param one the case
 * @param proven true when it is known whom to look for
 * @param search the last search; empty before the first
 * @param job the job that searches
 * @param groups what was found, place by place
 * @param all how many things were found
 * @param open how many of them somebody must still look at
 * @param hints by what else she could be looked for
 * @param guides what to do by hand, by data store
 * @param archives how many sealed archives of step 2 the search does not look into
 */
public record DataView(
        CaseView one,
        boolean proven,
        Optional<Search> search,
        Optional<Job> job,
        List<Group> groups,
        long all,
        long open,
        List<Identifier> hints,
        Map<Long, HandGuide.Steps> guides,
        int archives) {
    /** Keeps the collections as they are. */
    public DataView {
        groups = List.copyOf(groups);
        hints = List.copyOf(hints);
        guides = Map.copyOf(guides);
    }

    /**
     * What was found in one place.
     *
     * @param store the data store
     * @param place the table or document
     * @param count how many
     * @param entries the first of them
     */
    public record Group(String store, String place, long count, List<Entry> entries) {
        /** Keeps the entries as they are. */
        public Group {
            entries = List.copyOf(entries);
        }
    }

    /**
     * One thing that was found.
     *
     * @param item what it is, and what was decided
     * @param cells its cells, with other people covered
     * @param texts what stands in it, with other people covered
     */
    public record Entry(Item item, List<Cell> cells, List<String> texts) {
        /** Keeps the lists as they are. */
        public Entry {
            cells = List.copyOf(cells);
            texts = List.copyOf(texts);
        }

        /** The key of what it counts as. */
        public String standing() {
            return switch (item.deed()) {
                case HERS -> "rights.item.hers";
                case NOT_HERS -> "rights.item.not_hers";
                case BY_HAND -> "rights.item.by_hand";
                case OPEN -> item.open() ? "rights.item.open" : "rights.item.sure";
            };
        }
    }

    /** Where it is. */
    public String at() {
        return one.what().page() + "/data";
    }

    /** True while the search goes on. */
    public boolean running() {
        return search.filter(found -> found.ended().isEmpty()).isPresent()
                && job.filter(work -> !work.state().ended()).isPresent();
    }

    /** True when a search stopped before its end. */
    public boolean stopped() {
        return search.filter(found -> found.ended().isEmpty()).isPresent() && !running();
    }

    /** True when the search is over. */
    public boolean over() {
        return search.filter(found -> found.ended().isPresent()).isPresent();
    }

    /** Where it goes on. */
    public String next() {
        CaseKind kind = one.what().kind();
        return one.what().page()
                + switch (kind) {
                    case DELETION -> "/erasure";
                    case CORRECTION -> "/correction";
                    default -> "/package";
                };
    }

    /** The key of what comes next. */
    public String nextTitle() {
        return switch (one.what().kind()) {
            case DELETION -> "rights.data.next.erasure";
            case CORRECTION -> "rights.data.next.correction";
            default -> "rights.data.next.package";
        };
    }

    /** The key of what an identifier is. */
    public static String title(Kind kind) {
        return switch (kind) {
            case EMAIL -> "rights.identifier.email";
            case PHONE -> "rights.identifier.phone";
            case NAME -> "rights.identifier.name";
            case CUSTOMER_NUMBER -> "rights.identifier.number";
        };
    }
}
