/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import java.util.List;
import org.resguardo.scan.profile.SystemProfile;

/**
 * A known program or service of which a scan met tables or files.
 *
 * @param store which of the report's stores they are in, from 0
 * @param profile what is known of it
 * @param tables its tables or files that were met, by place
 * @param further how many more there are
 */
public record RecognisedSystem(int store, SystemProfile profile, List<RecognisedTable> tables, long further) {
    public RecognisedSystem {
        tables = List.copyOf(tables);
    }
}
