/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.resguardo.platform.plan.PlanBlock.Cell;
import org.resguardo.platform.words.Words;

/** What is written in a chapter of the plan: in one language, as of one day. */
public final class PlanText {
    private final Words words;
    private final LocalDate today;
    private final ZoneId zone;
    private final List<PlanBlock> blocks = new ArrayList<>();
    private final List<PlanGap> gaps = new ArrayList<>();
    private final List<PlanDay> days = new ArrayList<>();

    /** An empty text. */
    public PlanText(Words words, LocalDate today, ZoneId zone) {
        this.words = words;
        this.today = today;
        this.zone = zone;
    }

    /** A paragraph without arguments. */
    public void say(String key) {
        say(key, Map.of());
    }

    /** A paragraph. */
    public void say(String key, Map<String, ?> arguments) {
        blocks.add(new PlanBlock.Paragraph(words.say(key, arguments), false));
    }

    /** A remark. */
    public void remark(String text) {
        blocks.add(new PlanBlock.Paragraph(text, true));
    }

    /** Any other piece. A table or a list without anything in it is left out. */
    public void add(PlanBlock block) {
        boolean empty = switch (block) {
            case PlanBlock.Table table -> table.rows().isEmpty();
            case PlanBlock.Items list -> list.items().isEmpty();
            case PlanBlock.Facts known -> known.facts().isEmpty();
            case PlanBlock.Bars bars -> bars.chart().bars().isEmpty();
            case PlanBlock.Paragraph paragraph -> false;
            case PlanBlock.Flow flow -> flow.map().lines().isEmpty();
        };
        if (!empty) {
            blocks.add(block);
        }
    }

    /** A table, by the keys of its title and its headings. */
    public void table(String title, List<String> headings, List<List<Cell>> rows) {
        add(new PlanBlock.Table(
                words.say(title), headings.stream().map(words::say).toList(), rows));
    }

    /** Something that is missing, by the keys of the sentence and of the button. */
    public void missing(String sentence, Map<String, ?> arguments, String button, String address) {
        gaps.add(new PlanGap(words.say(sentence, arguments), words.say(button), address));
    }

    /** A day on which something is due. */
    public void due(LocalDate day, String what, String address) {
        days.add(new PlanDay(day, what, address));
    }

    /** The words of the language. */
    public Words words() {
        return words;
    }

    /** The language, for words that are not ours. */
    public Locale language() {
        return words.language().locale();
    }

    /** The day of which the plan is. */
    public LocalDate today() {
        return today;
    }

    /** A moment as a day, as the business counts. */
    public String day(Instant moment) {
        return words.day(LocalDate.ofInstant(moment, zone));
    }

    /** The pieces. */
    public List<PlanBlock> blocks() {
        return List.copyOf(blocks);
    }

    /** What is missing. */
    public List<PlanGap> gaps() {
        return List.copyOf(gaps);
    }

    /** The days. */
    public List<PlanDay> days() {
        return List.copyOf(days);
    }
}
