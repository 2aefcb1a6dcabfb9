/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.resguardo.platform.plan.PlanBlock;
import org.resguardo.platform.plan.PlanChapter;
import org.resguardo.platform.plan.PlanGap;
import org.resguardo.platform.step.Step;
import org.resguardo.platform.step.StepStatus.Standing;

/**
 * The privacy plan of a business on a day, in one language: what is so, and what is not yet.
 *
 * @param business what the business is called; empty when nobody has said
 * @param day the day
 * @param standings how the seven steps stand
 * @param parts the chapters, in their order
 */
public record PrivacyPlan(String business, LocalDate day, Map<Step, Standing> standings, List<Part> parts) {
    public PrivacyPlan {
        standings = Map.copyOf(standings);
        parts = List.copyOf(parts);
    }

    /**
     * A chapter with what is written in it.
     *
     * @param chapter which
     * @param blocks what is so
     * @param gaps what is missing
     */
    public record Part(PlanChapter chapter, List<PlanBlock> blocks, List<PlanGap> gaps) {
        public Part {
            blocks = List.copyOf(blocks);
            gaps = List.copyOf(gaps);
        }

        /** True when nothing is known to be missing, and something is there. */
        public boolean complete() {
            return gaps.isEmpty() && !blocks.isEmpty();
        }
    }

    /** How many things are missing in all. */
    public int missing() {
        return parts.stream().mapToInt(part -> part.gaps().size()).sum();
    }

    /** How many chapters miss nothing. */
    public long complete() {
        return parts.stream().filter(Part::complete).count();
    }

    /** How a step stands; every step has a standing. */
    public Standing standing(Step step) {
        Standing standing = standings.get(step);
        if (standing == null) {
            throw new IllegalStateException("every step tells how it stands");
        }
        return standing;
    }
}
