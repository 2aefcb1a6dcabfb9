/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.resguardo.connector.Ability;
import org.resguardo.connector.Connector;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Dataset;
import org.resguardo.connector.DatasetDescription;
import org.resguardo.connector.Intake;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.ReadLimit;
import org.resguardo.connector.files.worker.WorkerPool;

/**
 * A folder with everything below it, or a single file. Links below it are not followed, and devices and channels are never
 * opened.
 */
public final class FilesConnector implements Connector {
    private final Path root;
    private final FileNames names;
    private final Predicate<Path> wanted;
    private final FileOptions options;
    private final WorkerPool workers;
    private final ThreadLocal<FileReading> reading;

    /**
     * Opens a folder or a file.
     *
     * @param root the folder or file
     * @param wanted which files to list, by their path relative to the root
     * @param options limits and choices
     * @param workers the child processes that parse; closed with this connector
     */
    public FilesConnector(Path root, Predicate<Path> wanted, FileOptions options, WorkerPool workers) {
        this.root = root.toAbsolutePath().normalize();
        this.names = new FileNames(this.root);
        this.wanted = wanted;
        this.options = options;
        this.workers = workers;
        this.reading = ThreadLocal.withInitial(() -> new FileReading(options));
    }

    @Override
    public String name() {
        return Label.clean(root.toString());
    }

    @Override
    public Set<Ability> abilities() {
        return Set.of(Ability.ESTIMATE_SIZE, Ability.READ_IN_PARALLEL);
    }

    @Override
    public void list(Consumer<Dataset> datasets, Consumer<Problem> problems) throws ConnectorException {
        if (!Files.exists(root)) {
            throw new ConnectorException(Problem.at(names.place(root), Kind.NOT_FOUND));
        }
        new FolderWalk(
                        (path, attributes) -> meet(path, attributes, datasets, problems),
                        (path, e) -> problems.accept(problem(path, e)))
                .from(root);
    }

    private void meet(
            Path path, BasicFileAttributes attributes, Consumer<Dataset> datasets, Consumer<Problem> problems) {
        if (!wanted.test(names.relative(path))) {
            return;
        }
        if (attributes.isSymbolicLink()) {
            problems.accept(Problem.at(names.place(path), Kind.LINK_NOT_FOLLOWED));
        } else if (!attributes.isRegularFile()) {
            problems.accept(Problem.at(names.place(path), Kind.SPECIAL_FILE));
        } else {
            datasets.accept(new Dataset(
                    names.id(path),
                    names.place(path),
                    OptionalLong.of(attributes.size()),
                    OptionalLong.empty(),
                    Optional.of(attributes.lastModifiedTime().toInstant())));
        }
    }

    @Override
    public DatasetDescription describe(Dataset dataset) throws ConnectorException {
        throw new ConnectorException(Problem.at(dataset.place(), Kind.NOT_OFFERED));
    }

    @Override
    public void read(Dataset dataset, ReadLimit limit, Intake intake) throws ConnectorException {
        Path path = names.path(dataset.id());
        try {
            State before = state(path);
            if (!before.regular) {
                throw new ConnectorException(Problem.at(dataset.place(), Kind.SPECIAL_FILE));
            }
            if (before.size == 0) {
                throw new ConnectorException(Problem.at(dataset.place(), Kind.EMPTY_FILE));
            }
            read(dataset, path, limit, intake);
            if (!stillSame(path, before)) {
                intake.problem(Problem.at(dataset.place(), Kind.CHANGED_WHILE_READING));
            }
        } catch (IOException e) {
            throw new ConnectorException(problem(path, e));
        }
    }

    private void read(Dataset dataset, Path path, ReadLimit limit, Intake intake)
            throws IOException, ConnectorException {
        FileReading here = reading.get();
        String type = here.types().of(path);
        Format format = here.format(type)
                .orElseThrow(() -> new ConnectorException(UnreadFormats.problem(dataset.place(), path.toString())));
        Source source = Source.onDisk(dataset.place(), path, type);
        if (format.isolated()) {
            workers.read(source, options, limit, intake);
        } else {
            here.read(source, intake);
        }
    }

    @Override
    public void close() {
        workers.close();
    }

    private Problem problem(Path path, IOException e) {
        return Problem.at(names.place(path), DiskTrouble.kind(e));
    }

    private boolean stillSame(Path path, State before) {
        try {
            return state(path).equals(before);
        } catch (IOException e) {
            return false; // gone is changed too
        }
    }

    private State state(Path path) throws IOException {
        LinkOption[] links = path.equals(root) ? new LinkOption[0] : new LinkOption[] {LinkOption.NOFOLLOW_LINKS};
        BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class, links);
        return new State(now.isRegularFile(), now.size(), now.lastModifiedTime());
    }

    /** What tells that a file is still the same. */
    private record State(boolean regular, long size, FileTime changed) {}
}
