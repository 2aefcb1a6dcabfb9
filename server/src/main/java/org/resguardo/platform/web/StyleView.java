/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.web;

import java.util.List;
import org.resguardo.platform.web.chart.BarChart;
import org.resguardo.platform.web.chart.FlowMap;

/**
 * The examples of the style page.
 *
 * @param form a form in which something is wrong
 * @param chart some amounts
 * @param map where data comes from and goes to
 * @param rows the rows of a table
 */
public record StyleView(FormView form, BarChart chart, FlowMap map, List<Row> rows) {

    /**
     * A row of the example table.
     *
     * @param place where something is
     * @param people how many people it is about
     * @param state how it stands, as a word
     * @param kind the look of that word: good, warn or danger
     */
    public record Row(String place, String people, String state, String kind) {}
}
