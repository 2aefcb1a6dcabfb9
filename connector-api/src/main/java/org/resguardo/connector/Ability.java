/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector;

/** Something that a connector may be able to do. A contract test proves each claim, and each denial. */
public enum Ability {
    /** Tells the fields of a dataset without reading values. */
    DESCRIBE,
    /** Reads fewer rows than there are, spread over the dataset, and says how many. */
    SAMPLE,
    /** Knows about how many rows or bytes a dataset has before reading it. */
    ESTIMATE_SIZE,
    /** Reads the comments that people wrote on tables and columns. */
    COMMENTS,
    /** Tells which field points to a field of another dataset. */
    FOREIGN_KEYS,
    /** May read several datasets at the same time. */
    READ_IN_PARALLEL
}
