/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.plan;

import java.time.LocalDate;

/**
 * A day on which something is due.
 *
 * @param day the day
 * @param what what is due
 * @param address where it is done
 */
public record PlanDay(LocalDate day, String what, String address) implements Comparable<PlanDay> {

    @Override
    public int compareTo(PlanDay other) {
        int byDay = day.compareTo(other.day);
        return byDay == 0 ? what.compareTo(other.what) : byDay;
    }
}
