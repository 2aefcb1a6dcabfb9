/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.web;

import java.util.List;
import org.resguardo.platform.step.Step;
import org.resguardo.protection.safeguard.Score;

/**
 * Step 3 at a glance.
 *
 * @param rooms all incidents, the latest first
 * @param score how the safeguards of all places stand
 * @param changes true when the reader may change something
 */
public record ProtectionView(List<RoomView> rooms, Score score, boolean changes) {

    /** The step. */
    public Step step() {
        return Step.PROTECTION;
    }

    /** The incidents that are not closed. */
    public List<RoomView> open() {
        return rooms.stream().filter(room -> room.incident().open()).toList();
    }

    /** Those that are. */
    public List<RoomView> closed() {
        return rooms.stream().filter(room -> !room.incident().open()).toList();
    }
}
