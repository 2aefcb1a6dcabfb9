/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Place;
import org.resguardo.connector.files.Format;
import org.resguardo.connector.files.RecordingIntake;
import org.resguardo.connector.files.Source;

/** Reads a file that a test has made, and remembers what was in it. */
final class RecordReading {

    private RecordReading() {}

    static RecordingIntake read(Format format, String name, String content) throws IOException, ConnectorException {
        return read(format, name, content.getBytes(StandardCharsets.UTF_8));
    }

    static RecordingIntake read(Format format, String name, byte[] content) throws IOException, ConnectorException {
        RecordingIntake intake = new RecordingIntake();
        format.read(source(name, content), intake);
        return intake;
    }

    static Source source(String name, byte[] content) {
        return Source.inside(Place.of(name), name, content, "", 0);
    }
}
