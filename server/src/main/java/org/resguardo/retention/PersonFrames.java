/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.resguardo.connector.edit.Row;

/**
 * Takes a person out of frames, with what belongs to her rows: it could not be put back without them.
 *
 * @param rules what the frames were taken by
 * @param places where that is
 */
record PersonFrames(RetentionRules rules, Places places) {

    /** How many rows of a frame a person stands in. */
    static long count(Frame frame, Predicate<Row> named) {
        return frame.sections().stream()
                .flatMap(section -> section.before().stream())
                .filter(named)
                .count();
    }

    /** What belongs to what: asked of the place only where rows went along with others. */
    List<Branch> branches(long ruleId) {
        return rules.evenEnded(ruleId)
                .map(RetentionRule::definition)
                .filter(rule -> !rule.along().isEmpty())
                .map(rule -> places.within(
                        rule.storeId(), editor -> Effect.of(rule, editor).branches()))
                .orElse(List.of());
    }

    static Frame without(Frame frame, List<Branch> branches, Predicate<Row> named) {
        Set<Row> gone = new HashSet<>();
        frame.sections()
                .forEach(section -> section.before().stream().filter(named).forEach(gone::add));
        if (!frame.sections().isEmpty()) {
            follow(frame, frame.sections().getFirst(), branches, gone);
        }
        return new Frame(
                frame.sections().stream().map(section -> section.without(gone)).toList(), frame.originals());
    }

    private static void follow(Frame frame, Frame.Section parents, List<Branch> branches, Set<Row> gone) {
        for (Branch branch : branches) {
            for (Frame.Section section : frame.sections()) {
                if (section.table().equals(branch.table().id())) {
                    section.before().stream()
                            .filter(row -> section.pointsTo(row, parents, gone, branch.relation()))
                            .forEach(gone::add);
                    follow(frame, section, branch.branches(), gone);
                }
            }
        }
    }
}
