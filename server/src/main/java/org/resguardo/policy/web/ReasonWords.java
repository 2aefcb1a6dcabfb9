/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.web;

import java.util.Comparator;
import java.util.List;
import org.resguardo.policy.change.ClaimChange;
import org.resguardo.policy.change.Reason;

/** The reasons of some changes, each once, heaviest first. */
final class ReasonWords {
    private ReasonWords() {}

    static List<String> of(List<ClaimChange> changes) {
        return changes.stream()
                .map(ClaimChange::reason)
                .distinct()
                .sorted(Comparator.comparing(Reason::weight).reversed())
                .map(Reason::sentence)
                .toList();
    }
}
