/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import java.util.List;
import org.resguardo.connector.Dataset;
import org.resguardo.connector.Problem;

/**
 * What the look at one file or one table brought.
 *
 * @param store which of the scan's stores it is in, from 0
 * @param dataset what was looked at
 * @param outcome how the look ended
 * @param places where something was found
 * @param tables all tables in it, with and without findings
 * @param systems its tables that belong to a known system
 * @param sampled its tables of which not all rows were read
 * @param problems what could not be read
 * @param bytes how many bytes were gone through
 * @param rows how many rows were gone through
 */
public record DatasetLook(
        int store,
        Dataset dataset,
        DatasetOutcome outcome,
        List<ReportedPlace> places,
        List<SeenTable> tables,
        List<RecognisedTable> systems,
        List<SampledTable> sampled,
        List<Problem> problems,
        long bytes,
        long rows) {
    public DatasetLook {
        places = List.copyOf(places);
        tables = List.copyOf(tables);
        systems = List.copyOf(systems);
        sampled = List.copyOf(sampled);
        problems = List.copyOf(problems);
    }
}
