/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector;

import java.util.List;

/**
 * The structure of a dataset.
 *
 * @param fields its columns in order; empty when it has none, as a letter
 * @param comment what its keepers wrote on it, or an empty string
 * @param foreignKeys which of its fields point to fields of other datasets
 */
public record DatasetDescription(List<Field> fields, String comment, List<ForeignKey> foreignKeys) {
    public DatasetDescription {
        fields = List.copyOf(fields);
        foreignKeys = List.copyOf(foreignKeys);
    }
}
