/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.plan;

import java.util.Locale;
import java.util.Optional;
import org.resguardo.platform.step.Step;

/** The chapters of the privacy plan, in their order. */
public enum PlanChapter {
    /** Who answers for customers' data. */
    WHO("plan.chapter.who", Step.INVENTORY),
    /** What is held, for what, and where it goes. */
    INVENTORY("plan.chapter.inventory", Step.INVENTORY),
    /** What could go wrong, and what was decided about it. */
    RISKS("plan.chapter.risks", Step.PROTECTION),
    /** Which data is really needed. */
    NEEDS("plan.chapter.needs", Step.RETENTION),
    /** How long what is kept. */
    RETENTION("plan.chapter.retention", Step.RETENTION),
    /** How it is guarded. */
    SAFEGUARDS("plan.chapter.safeguards", Step.PROTECTION),
    /** What is done when something goes wrong. */
    BREACH("plan.chapter.breach", Step.PROTECTION),
    /** What is said in public. */
    POLICY("plan.chapter.policy", Step.POLICY),
    /** What people are told, and when. */
    NOTICES("plan.chapter.notices", Step.NOTICE),
    /** How complaints and requests are answered. */
    DESK("plan.chapter.desk", Step.RIGHTS),
    /** What customers decide. */
    CHOICES("plan.chapter.choices", Step.CHOICE),
    /** What the laws ask, with sources and dates. */
    OBLIGATIONS("plan.chapter.obligations", Step.INVENTORY),
    /** The days of the coming year. */
    CALENDAR("plan.chapter.calendar"),
    /** What the words mean. */
    GLOSSARY("plan.chapter.glossary");

    private final String title;
    private final Optional<Step> step;

    PlanChapter(String title, Step step) {
        this.title = title;
        this.step = Optional.of(step);
    }

    PlanChapter(String title) {
        this.title = title;
        this.step = Optional.empty();
    }

    /** The key of its heading. */
    public String title() {
        return title;
    }

    /** In which step it is worked on; empty for what the plan puts together itself. */
    public Optional<Step> step() {
        return step;
    }

    /** Its number, from 1. */
    public int number() {
        return ordinal() + 1;
    }

    /** Its name in addresses and files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
