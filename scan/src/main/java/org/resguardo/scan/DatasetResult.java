/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import java.util.List;
import org.resguardo.connector.Problem;

/** What the look at one file or one table brought. */
record DatasetResult(
        DatasetOutcome outcome,
        List<ReportedPlace> places,
        List<RecognisedTable> systems,
        List<SampledTable> sampled,
        List<Problem> problems,
        long bytes,
        long rows) {}
