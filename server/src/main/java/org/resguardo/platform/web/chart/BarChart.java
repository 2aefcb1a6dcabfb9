/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.web.chart;

import java.util.List;

/**
 * Amounts side by side.
 *
 * @param title what is shown
 * @param what what is counted, as the heading of the table
 * @param amount what the amounts are, as the heading of the table
 * @param bars the amounts
 */
public record BarChart(String title, String what, String amount, List<Bar> bars) {
    private static final int WHOLE = 1_000;

    /**
     * One amount.
     *
     * @param label what it is of
     * @param value how much
     * @param text how much, as people write it
     */
    public record Bar(String label, long value, String text) {}

    /** How long a bar may be, in the units of the picture. */
    public int whole() {
        return WHOLE;
    }

    /** How long a bar is; the longest takes the whole width, and what is more than nothing can be seen. */
    public long length(Bar bar) {
        long most = bars.stream().mapToLong(Bar::value).max().orElse(0);
        return most == 0 || bar.value() == 0 ? 0 : Math.max(8, bar.value() * WHOLE / most);
    }
}
