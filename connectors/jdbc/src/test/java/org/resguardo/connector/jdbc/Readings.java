/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.resguardo.connector.Connector;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Dataset;
import org.resguardo.connector.Problem;
import org.resguardo.connector.ReadLimit;
import org.resguardo.testkit.contract.RecordingIntake;

/** Short ways to do with a connector what a scan does. */
final class Readings {

    private Readings() {}

    static List<Dataset> list(Connector connector) throws ConnectorException {
        List<Dataset> datasets = new ArrayList<>();
        connector.list(datasets::add, problem -> {
            throw new AssertionError("A part could not be listed: " + problem.kind());
        });
        return datasets;
    }

    static List<String> ids(Connector connector) throws ConnectorException {
        return list(connector).stream().map(Dataset::id).toList();
    }

    static Dataset dataset(Connector connector, String id) throws ConnectorException {
        return list(connector).stream()
                .filter(dataset -> dataset.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no dataset " + id + "."));
    }

    static RecordingIntake read(Connector connector, String id, ReadLimit limit) throws ConnectorException {
        RecordingIntake intake = new RecordingIntake();
        connector.read(dataset(connector, id), limit, intake);
        return intake;
    }

    static RecordingIntake.Table all(Connector connector, String id) throws ConnectorException {
        return read(connector, id, ReadLimit.everything()).table();
    }

    static RecordingIntake.Table sample(Connector connector, String id, long rows) throws ConnectorException {
        return read(connector, id, new ReadLimit(rows, Duration.ofMinutes(1), 4_711))
                .table();
    }

    /** The problem with which the connector refuses to list at all. */
    static Problem refusal(Connector connector) {
        try {
            list(connector);
        } catch (ConnectorException e) {
            return e.problem();
        }
        throw new AssertionError("It was not refused.");
    }
}
