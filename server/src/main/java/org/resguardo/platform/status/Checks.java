/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.status;

import java.util.List;

/**
 * All sides of the installation that are looked at.
 *
 * @param all in the order in which they are told
 */
public record Checks(List<Check> all) {

    /** How everything is now. */
    public List<Observation> look() {
        return all.stream().map(Check::look).toList();
    }
}
