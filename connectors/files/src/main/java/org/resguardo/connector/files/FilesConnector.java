/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.ReadLimit;
import org.resguardo.connector.files.worker.WorkerPool;

/** A folder with everything below it, or a single file. Links are not followed, and devices are left alone. */
public final class FilesConnector implements Connector {
    private final Path root;
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
        this.wanted = wanted;
        this.options = options;
        this.workers = workers;
        this.reading = ThreadLocal.withInitial(() -> new FileReading(options));
    }

    @Override
    public String name() {
        return root.toString();
    }

    @Override
    public Set<Ability> abilities() {
        return Set.of(Ability.ESTIMATE_SIZE, Ability.READ_IN_PARALLEL);
    }

    @Override
    public void list(Consumer<Dataset> datasets, Consumer<Problem> problems) throws ConnectorException {
        if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            throw new ConnectorException(Problem.at(Place.of(root.toString()), Kind.NOT_FOUND));
        }
        walk(root, datasets, problems);
    }

    private void walk(Path path, Consumer<Dataset> datasets, Consumer<Problem> problems) {
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            problems.accept(problem(path, e));
            return;
        }
        if (attributes.isDirectory()) {
            for (Path child : children(path, problems)) {
                walk(child, datasets, problems);
            }
        } else if (!wanted.test(relative(path))) {
            return;
        } else if (attributes.isSymbolicLink()) {
            problems.accept(Problem.at(place(path), Kind.LINK_NOT_FOLLOWED));
        } else if (!attributes.isRegularFile()) {
            problems.accept(Problem.at(place(path), Kind.SPECIAL_FILE));
        } else {
            datasets.accept(new Dataset(
                    id(path),
                    place(path),
                    OptionalLong.of(attributes.size()),
                    OptionalLong.empty(),
                    Optional.of(attributes.lastModifiedTime().toInstant())));
        }
    }

    private List<Path> children(Path folder, Consumer<Problem> problems) {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(children::add);
        } catch (IOException e) {
            problems.accept(problem(folder, e));
        }
        Collections.sort(children);
        return children;
    }

    @Override
    public DatasetDescription describe(Dataset dataset) throws ConnectorException {
        throw new ConnectorException(Problem.at(dataset.place(), Kind.NOT_OFFERED));
    }

    @Override
    public void read(Dataset dataset, ReadLimit limit, Intake intake) throws ConnectorException {
        Path path = dataset.id().isEmpty() ? root : root.resolve(dataset.id());
        FileReading here = reading.get();
        try {
            if (Files.size(path) == 0) {
                throw new ConnectorException(Problem.at(dataset.place(), Kind.EMPTY_FILE));
            }
            String type = here.types().of(path);
            Format format = here.format(type);
            if (format == null) {
                throw new ConnectorException(Problem.at(dataset.place(), Kind.UNKNOWN_FORMAT));
            }
            Source source = Source.onDisk(dataset.place(), path, type);
            if (format.isolated()) {
                workers.read(source, options, limit, intake);
            } else {
                here.read(source, intake);
            }
        } catch (IOException e) {
            throw new ConnectorException(problem(path, e));
        }
    }

    @Override
    public void close() {
        workers.close();
    }

    private Problem problem(Path path, IOException e) {
        Kind kind = e instanceof AccessDeniedException
                ? Kind.NOT_PERMITTED
                : e instanceof NoSuchFileException ? Kind.NOT_FOUND : Kind.UNREADABLE_DISK;
        return Problem.at(place(path), kind);
    }

    private Path relative(Path path) {
        return path.equals(root) ? Path.of(String.valueOf(root.getFileName())) : root.relativize(path);
    }

    private String id(Path path) {
        return path.equals(root) ? "" : root.relativize(path).toString().replace('\\', '/');
    }

    private Place place(Path path) {
        return Place.of(relative(path).toString().replace('\\', '/'));
    }
}
