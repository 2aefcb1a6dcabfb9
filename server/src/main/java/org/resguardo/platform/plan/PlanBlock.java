/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.plan;

import java.util.List;
import org.resguardo.platform.web.chart.BarChart;
import org.resguardo.platform.web.chart.FlowMap;

/** A piece of the plan, in words that are said already: on a page and on paper it is shown in its own way. */
public sealed interface PlanBlock {

    /**
     * A paragraph.
     *
     * @param text what it says
     * @param aside true for a remark
     */
    record Paragraph(String text, boolean aside) implements PlanBlock {}

    /**
     * What is known, by name.
     *
     * @param facts one for each
     */
    record Facts(List<Fact> facts) implements PlanBlock {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /**
     * Something that is known.
     *
     * @param name what it is
     * @param value what is known of it
     */
    record Fact(String name, String value) {}

    /**
     * A table. The first cell of a row is its heading.
     *
     * @param title what it shows
     * @param headings the headings of its columns
     * @param rows its rows
     */
    record Table(String title, List<String> headings, List<List<Cell>> rows) implements PlanBlock {
        public Table {
            headings = List.copyOf(headings);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A cell of a table.
     *
     * @param text what stands in it
     * @param address where more is to be read; empty where there is nothing more
     */
    record Cell(String text, String address) {
        /** A cell with text alone. */
        public static Cell of(String text) {
            return new Cell(text, "");
        }
    }

    /**
     * Items under one another.
     *
     * @param title what they have in common; empty where the text before says so
     * @param items the items
     * @param ordered true when they are done one after the other
     */
    record Items(String title, List<String> items, boolean ordered) implements PlanBlock {
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * Amounts as a picture.
     *
     * @param chart the amounts
     */
    record Bars(BarChart chart) implements PlanBlock {}

    /**
     * What flows where, as a picture.
     *
     * @param map the places and ways
     */
    record Flow(FlowMap map) implements PlanBlock {}
}
