/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.plan;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.resguardo.platform.plan.PlanBlock;
import org.resguardo.platform.plan.PlanChapter;
import org.resguardo.platform.plan.PlanDay;
import org.resguardo.platform.plan.PlanGap;
import org.resguardo.platform.plan.PlanSection;
import org.resguardo.platform.plan.PlanText;
import org.resguardo.platform.words.Words;

/** Puts the privacy plan together from what every step says of itself; nothing of it is kept, so that it is always of now. */
public final class PlanWriter {
    private final List<PlanSection> sections;
    private final Agenda agenda;
    private final Supplier<String> business;
    private final InstantSource clock;
    private final ZoneId zone;

    /**
     * A plan of these sections.
     *
     * @param business what the business is called; empty when nobody has said
     * @param zone whose calendar counts
     */
    public PlanWriter(
            List<PlanSection> sections, Agenda agenda, Supplier<String> business, InstantSource clock, ZoneId zone) {
        this.sections = List.copyOf(sections);
        this.agenda = agenda;
        this.business = business;
        this.clock = clock;
        this.zone = zone;
    }

    /** The plan as it is now. */
    public PrivacyPlan write(Words words) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        List<PlanDay> days = new ArrayList<>();
        List<PrivacyPlan.Part> parts = new ArrayList<>();
        for (PlanChapter chapter : PlanChapter.values()) {
            List<PlanBlock> blocks = new ArrayList<>();
            List<PlanGap> gaps = new ArrayList<>();
            for (PlanSection section : sections) {
                if (section.chapter() == chapter) {
                    PlanText text = new PlanText(words, today, zone);
                    section.write(text);
                    blocks.addAll(text.blocks());
                    gaps.addAll(text.gaps());
                    days.addAll(text.days());
                }
            }
            switch (chapter) {
                case CALENDAR -> blocks.addAll(YearCalendar.of(days, today, words));
                case GLOSSARY -> blocks.add(Glossary.of(words));
                default -> {
                    // the steps have said it
                }
            }
            parts.add(new PrivacyPlan.Part(chapter, blocks, gaps));
        }
        return new PrivacyPlan(business.get(), today, agenda.standings(), parts);
    }
}
