/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.files.FileIntake;
import org.resguardo.connector.files.Format;
import org.resguardo.connector.files.Source;

/** JSON: one value, or many with or without line ends between them as in logs and exports; GeoJSON and JSON-LD with it. */
public final class JsonFormat implements Format {

    @Override
    public String id() {
        return "json";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of(
                "application/json",
                "application/manifest+json",
                "application/x-vnd.datapackage+json",
                "application/geo+json",
                "application/jsonl",
                "application/x-ndjson");
    }

    /** Read by our own reader in bounded memory. */
    @Override
    public boolean isolated() {
        return false;
    }

    @Override
    public void read(Source source, FileIntake intake) throws IOException {
        try (InputStream in = RecordText.utf8(source, intake);
                TreeTables tables = new TreeTables(source, intake)) {
            JsonReading reading = new JsonReading(in, tables);
            reading.readAll();
            tables.finish();
            if (reading.brokenOff()) {
                intake.problem(Problem.at(source.place(), Kind.TRUNCATED));
            } else if (reading.odd()) {
                intake.problem(Problem.at(source.place(), Kind.DAMAGED));
            }
        }
    }
}
