/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import java.util.List;
import org.resguardo.connector.Place;
import org.resguardo.scan.profile.SystemProfile;

/**
 * A table, or a file that is one, of a known system.
 *
 * @param place where it is
 * @param profile the system
 * @param columns those of its columns of which the profile knows something, in order
 */
public record RecognisedTable(Place place, SystemProfile profile, List<RecognisedColumn> columns) {
    public RecognisedTable {
        columns = List.copyOf(columns);
    }
}
