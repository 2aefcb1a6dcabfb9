/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.resguardo.connector.Connector;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Coverage;
import org.resguardo.connector.Dataset;
import org.resguardo.connector.Field;
import org.resguardo.connector.Intake;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem;
import org.resguardo.connector.ReadLimit;
import org.resguardo.connector.TableIntake;
import org.resguardo.connector.TableTraits;
import org.resguardo.connector.TextIntake;
import org.resguardo.connector.files.FileOptions;
import org.resguardo.connector.files.FilesConnector;
import org.resguardo.connector.files.worker.WorkerPool;
import org.resguardo.engine.ColumnBatch;
import org.resguardo.inventory.register.Sheet;
import org.resguardo.inventory.register.TableSource;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;

/** Reads tables out of files by the readers of the scan, which run outside the server where a stranger's parser is at work. */
final class FileTables implements TableSource {
    private static final long MOST_ROWS = 20_000;

    @Override
    public List<Sheet> read(Path folder) {
        Tables tables = new Tables();
        try (Connector connector = new FilesConnector(folder, path -> true, FileOptions.standard(), new WorkerPool())) {
            List<Dataset> datasets = new ArrayList<>();
            connector.list(datasets::add, problem -> {});
            for (Dataset dataset : datasets) {
                connector.read(dataset, ReadLimit.everything(), tables);
            }
        } catch (ConnectorException e) {
            throw new Fault(FaultKind.OPERATOR, "inventory.register.unreadable");
        }
        return tables.sheets;
    }

    /** Keeps tables and lets everything else pass. */
    private static final class Tables implements Intake {
        private final List<Sheet> sheets = new ArrayList<>();
        private long rows;

        @Override
        public TableIntake table(Place place, List<Field> fields, TableTraits traits) {
            List<List<String>> cells = new ArrayList<>();
            return new TableIntake() {
                @Override
                public void rows(List<ColumnBatch> columns) {
                    take(columns, cells);
                }

                @Override
                public void covered(Coverage coverage) {
                    // Nothing here depends on how much was read.
                }

                @Override
                public void close() {
                    sheets.add(new Sheet(
                            place.last(),
                            place.last(),
                            fields.stream().map(Field::name).toList(),
                            cells));
                }
            };
        }

        private void take(List<ColumnBatch> columns, List<List<String>> cells) {
            int count = columns.isEmpty() ? 0 : columns.getFirst().size();
            for (int row = 0; row < count && rows < MOST_ROWS; row++, rows++) {
                List<String> line = new ArrayList<>();
                for (ColumnBatch column : columns) {
                    int start = column.start(row);
                    line.add(new String(column.bytes(), start, column.end(row) - start, StandardCharsets.UTF_8));
                }
                cells.add(line);
            }
        }

        @Override
        public TextIntake text(Place place) {
            return new TextIntake() {
                @Override
                public void text(byte[] utf8, int from, int length) {
                    // Texts are no tables.
                }

                @Override
                public void close() {
                    // Nothing was opened.
                }
            };
        }

        @Override
        public void dated(Place place, Instant when) {
            // How old a file is does not matter here.
        }

        @Override
        public void problem(Problem problem) {
            // What cannot be read brings no table; the page says that nothing was found.
        }

        @Override
        public void progress(long bytes) {
            // It is over in a moment.
        }

        @Override
        public boolean stopped() {
            return rows >= MOST_ROWS;
        }
    }
}
