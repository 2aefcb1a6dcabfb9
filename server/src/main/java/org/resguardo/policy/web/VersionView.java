/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.web;

import java.util.List;
import java.util.Optional;
import org.resguardo.policy.document.PolicyDifference.Piece;
import org.resguardo.policy.version.PolicyVersion;

/**
 * A version beside another.
 *
 * @param version the version
 * @param other what it is held against; empty for the first
 * @param pieces the text, with what came and went
 * @param all all versions
 */
public record VersionView(
        PolicyVersion version, Optional<PolicyVersion> other, List<List<Piece>> pieces, List<PolicyVersion> all) {

    /** The reasons of the changes against the version before. */
    public List<String> reasons() {
        return ReasonWords.of(version.changes());
    }
}
