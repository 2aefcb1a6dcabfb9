/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.edit;

import java.util.Optional;

/**
 * A date from which a period runs.
 *
 * @param column the column that holds it
 * @param form how it is written there
 * @param of the relation through which the date is found in another table's rows; empty when it stands in the row itself
 */
public record Clock(String column, Form form, Optional<Relation> of) {

    /** How a date is written. */
    public enum Form {
        /** As a date or a date with a time, in a column made for it. */
        DATE,
        /** As text that begins with year, month and day: {@code 2024-02-29}. */
        TEXT,
        /** As a number of seconds since the beginning of 1970, UTC. */
        SECONDS,
        /** As a number of milliseconds since the beginning of 1970, UTC. */
        MILLISECONDS
    }
}
