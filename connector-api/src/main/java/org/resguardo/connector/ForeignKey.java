/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector;

import java.util.List;

/**
 * Fields that hold the key of a row in another dataset.
 *
 * @param fields names of the fields here, in key order
 * @param datasetId the other dataset's {@link Dataset#id}
 * @param datasetFields names of the fields there, in the same order
 */
public record ForeignKey(List<String> fields, String datasetId, List<String> datasetFields) {
    public ForeignKey {
        fields = List.copyOf(fields);
        datasetFields = List.copyOf(datasetFields);
    }
}
