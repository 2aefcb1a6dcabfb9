/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.resguardo.connector.Ability;
import org.resguardo.connector.Connector;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Dataset;
import org.resguardo.connector.DatasetDescription;
import org.resguardo.connector.Intake;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.ReadLimit;

/**
 * A folder of a lake, in whichever file system the cluster knows: files, and folders of parts that are one table, as Spark writes
 * them. Its rows are looked at on the cluster; only what is known of them comes here.
 */
final class Lake implements Connector {
    private final SparkSession session;
    private final Path root;
    private final LakeReading reading;
    private final Map<String, LakeTable> tables = new ConcurrentHashMap<>();

    Lake(SparkSession session, Path root, LakeReading reading) {
        this.session = session;
        this.root = root;
        this.reading = reading;
    }

    @Override
    public String name() {
        return LakeNames.shown(qualified());
    }

    @Override
    public Set<Ability> abilities() {
        return Set.of(Ability.ESTIMATE_SIZE, Ability.READ_IN_PARALLEL);
    }

    @Override
    public void list(Consumer<Dataset> datasets, Consumer<Problem> problems) throws ConnectorException {
        try {
            new LakeWalk(files(), table -> {
                        tables.put(table.id(), table);
                        datasets.accept(new Dataset(
                                table.id(),
                                table.place(),
                                OptionalLong.of(table.bytes()),
                                OptionalLong.empty(),
                                Optional.of(table.changed())));
                    })
                    .from(files().makeQualified(root));
        } catch (FileNotFoundException e) {
            throw new ConnectorException(Problem.at(Place.of(name()), Kind.NOT_FOUND));
        } catch (IOException e) {
            throw new ConnectorException(Problem.at(Place.of(name()), ReadFailure.kind(e)));
        }
    }

    @Override
    public DatasetDescription describe(Dataset dataset) throws ConnectorException {
        throw new ConnectorException(Problem.at(dataset.place(), Kind.NOT_OFFERED));
    }

    @Override
    public void read(Dataset dataset, ReadLimit limit, Intake intake) throws ConnectorException {
        LakeTable table = tables.get(dataset.id());
        if (table == null) {
            throw new ConnectorException(Problem.at(dataset.place(), Kind.NOT_FOUND));
        }
        if (table.bytes() == 0) {
            throw new ConnectorException(Problem.at(dataset.place(), Kind.EMPTY_FILE));
        }
        TableFormat format =
                table.format().orElseThrow(() -> new ConnectorException(Problem.at(dataset.place(), Kind.NOT_OFFERED)));
        new TableLook(session, reading).look(table, format, intake);
        intake.progress(table.bytes());
    }

    @Override
    public void close() {}

    private Path qualified() {
        try {
            return files().makeQualified(root);
        } catch (IOException e) {
            return root;
        }
    }

    private FileSystem files() throws IOException {
        return root.getFileSystem(session.sparkContext().hadoopConfiguration());
    }
}
