/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.resguardo.platform.plan.PlanBlock;
import org.resguardo.platform.plan.PlanBlock.Cell;
import org.resguardo.platform.plan.PlanDay;
import org.resguardo.platform.words.Words;

/** The days of the coming year on which something is due, with what the program does by itself. */
final class YearCalendar {

    private YearCalendar() {}

    /** The calendar from a day on; what is overdue stands first. */
    static List<PlanBlock> of(Collection<PlanDay> days, LocalDate today, Words words) {
        List<List<Cell>> rows = days.stream()
                .filter(one -> !one.day().isAfter(today.plusYears(1)))
                .sorted()
                .map(one -> List.of(Cell.of(day(one.day(), today, words)), new Cell(one.what(), one.address())))
                .toList();
        List<PlanBlock> blocks = new ArrayList<>();
        blocks.add(new PlanBlock.Paragraph(words.say("plan.calendar.lead", "count", rows.size()), false));
        if (!rows.isEmpty()) {
            blocks.add(new PlanBlock.Table(
                    words.say("plan.calendar.title"),
                    List.of(words.say("plan.calendar.day"), words.say("plan.calendar.what")),
                    rows));
        }
        blocks.add(new PlanBlock.Items(
                words.say("plan.calendar.itself"),
                List.of(
                        words.say("plan.calendar.every_night"),
                        words.say("plan.calendar.every_week"),
                        words.say("plan.calendar.every_day")),
                false));
        return blocks;
    }

    private static String day(LocalDate day, LocalDate today, Words words) {
        String said = words.day(day);
        return day.isBefore(today) ? words.say("plan.calendar.overdue", "day", said) : said;
    }
}
