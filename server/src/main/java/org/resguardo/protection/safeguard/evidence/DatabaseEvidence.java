/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.resguardo.connector.posture.Posture;
import org.resguardo.connector.posture.Posture.Openness;
import org.resguardo.protection.safeguard.Evidence;

/**
 * How a database is guarded.
 *
 * @param today the day of the look
 * @param posture what the database tells
 * @param remote true when it runs on another machine than this program
 * @param support until when its version is mended by its makers, where that is known
 * @param copied when a copy of it was last seen, by what it tells or by a file that lies in a folder of the inventory
 */
public record DatabaseEvidence(
        LocalDate today, Posture posture, boolean remote, Optional<VersionSupport> support, Optional<Instant> copied)
        implements Evidence {

    /** True when what it sends goes over a network, or may. */
    public boolean travels() {
        return remote || posture.openness() == Openness.ANYWHERE || posture.openness() == Openness.NAMED_MACHINES;
    }
}
