/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Dataset;
import org.resguardo.connector.Intake;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.ReadLimit;
import org.resguardo.connector.files.worker.WorkerPool;

/** Folders as they are found, and files that change under the reader's hands. */
class FilesConnectorTest {
    private final Path folder;
    private final FilesConnector files;
    private final List<Dataset> datasets = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    FilesConnectorTest(@TempDir Path folder) {
        this.folder = folder;
        this.files = connector(folder);
    }

    @AfterEach
    void close() {
        files.close();
    }

    @Test
    void listsFilesInTheOrderOfTheirNames() throws Exception {
        text("b.txt", "b");
        text("a/z.txt", "z");
        text("a/a.txt", "a");

        list(files);

        assertThat(datasets).map(Dataset::id).containsExactly("a/a.txt", "a/z.txt", "b.txt");
        assertThat(datasets).map(Dataset::place).contains(Place.of("a/z.txt"));
    }

    @Test
    void listsASingleFile() throws Exception {
        text("a.txt", "Ana");
        try (FilesConnector one = connector(folder.resolve("a.txt"))) {
            list(one);

            RecordingIntake intake = new RecordingIntake();
            one.read(datasets.get(0), ReadLimit.everything(), intake);
            assertThat(intake.text("a.txt")).isEqualTo("Ana");
        }
    }

    @Test
    void followsALinkOnlyWhereItWasNamed() throws Exception {
        text("real/a.txt", "Ana");
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
        try (FilesConnector named = connector(link)) {
            list(named);
        }
        assertThat(datasets).map(Dataset::id).containsExactly("a.txt");

        list(files);
        assertThat(problems).containsExactly(Problem.at(Place.of("link"), Kind.LINK_NOT_FOLLOWED));
    }

    @Test
    void leavesBrokenLinksAndChannelsAlone() throws Exception {
        Files.createSymbolicLink(folder.resolve("broken"), folder.resolve("nothing"));
        assertThat(new ProcessBuilder("mkfifo", folder.resolve("channel").toString())
                        .start()
                        .waitFor())
                .isZero();

        list(files);

        assertThat(problems)
                .containsExactly(
                        Problem.at(Place.of("broken"), Kind.LINK_NOT_FOLLOWED),
                        Problem.at(Place.of("channel"), Kind.SPECIAL_FILE));
    }

    @Test
    void neverOpensAChannelThatTookThePlaceOfAFile() throws Exception {
        text("a.txt", "Ana");
        list(files);
        Files.delete(folder.resolve("a.txt"));
        assertThat(new ProcessBuilder("mkfifo", folder.resolve("a.txt").toString())
                        .start()
                        .waitFor())
                .isZero();

        assertThat(kindOfReading()).isEqualTo(Kind.SPECIAL_FILE);
    }

    @Test
    void goesDownDeepFolders() throws Exception {
        Path deep = folder;
        for (int level = 0; level < 200; level++) {
            deep = deep.resolve("d");
        }
        Files.createDirectories(deep);
        Files.writeString(deep.resolve("a.txt"), "Ana");

        list(files);

        assertThat(datasets).map(Dataset::id).containsExactly("d/".repeat(200) + "a.txt");
        assertThat(problems).isEmpty();
    }

    @Test
    void readsFilesWhoseNameIsNoText() throws Exception {
        Path latin = Path.of(URI.create(folder.toUri() + "ni%F1ez.txt")); // ñ as ISO 8859-1 writes it
        Files.writeString(latin, "Ana");

        list(files);
        RecordingIntake intake = new RecordingIntake();
        files.read(datasets.get(0), ReadLimit.everything(), intake);

        assertThat(datasets).map(Dataset::id).containsExactly("ni%F1ez.txt");
        assertThat(intake.texts).containsValue("Ana").containsOnlyKeys("ni\uFFFDez.txt");
    }

    @Test
    void showsNoCodesThatSteerATerminal() throws Exception {
        text("a\u001B[2J\\b.txt", "Ana");

        list(files);
        RecordingIntake intake = new RecordingIntake();
        files.read(datasets.get(0), ReadLimit.everything(), intake);

        assertThat(intake.texts).containsOnlyKeys("a\uFFFD[2J\\b.txt");
    }

    @Test
    void saysThatAFileIsGone() throws Exception {
        text("a.txt", "Ana");
        list(files);
        Files.delete(folder.resolve("a.txt"));

        assertThat(kindOfReading()).isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void saysThatAFileChangedWhileItWasRead() throws Exception {
        text("a.txt", "Ana\n");
        list(files);
        RecordingIntake intake = new RecordingIntake();
        files.read(datasets.get(0), ReadLimit.everything(), whileReading(intake, () -> append("a.txt", "Beto\n")));

        assertThat(intake.problemKinds()).containsExactly(Kind.CHANGED_WHILE_READING);
        assertThat(intake.text("a.txt")).startsWith("Ana");
    }

    @Test
    void saysThatTheDiskDidNotGiveAFile() {
        // A folder opens like a file and then fails at the first byte.
        Source broken = Source.onDisk(Place.of("a.txt"), folder, "text/plain");

        assertThatThrownBy(() -> new FileReading(FileOptions.standard()).read(broken, new RecordingIntake()))
                .isInstanceOfSatisfying(
                        ConnectorException.class,
                        e -> assertThat(e.problem().kind()).isEqualTo(Kind.UNREADABLE_DISK));
    }

    @Test
    void saysThatThereIsNothingAtAll() {
        try (FilesConnector nothing = connector(folder.resolve("nothing"))) {
            assertThatThrownBy(() -> list(nothing))
                    .isInstanceOfSatisfying(
                            ConnectorException.class,
                            e -> assertThat(e.problem().kind()).isEqualTo(Kind.NOT_FOUND));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ventas.xlsb, SAVE_AS_FIRST, .xlsb, XLSX",
        "Correo.PST, SAVE_AS_FIRST, .pst, MBOX",
        "Clientes.fmp12, SAVE_AS_FIRST, .fmp12, CSV",
        "respaldo.7z, UNPACK_FIRST, .7z, ''"
    })
    void saysHowFilesThatCannotBeReadCanBe(String name, Kind kind, String ending, String target) throws Exception {
        Files.write(folder.resolve(name), new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
        list(files);

        Problem problem = problemOfReading();
        assertThat(problem.kind()).isEqualTo(kind);
        assertThat(problem.kind().remark()).isFalse();
        for (String language : List.of("es", "en")) {
            assertThat(problem.sentence(Locale.of(language))).contains(ending, target);
        }
    }

    @Test
    void passesOverFilesThatHoldNoPersonalData() throws Exception {
        Files.write(folder.resolve("programa.exe"), new byte[] {'M', 'Z', 0, 1, 2, 3});
        list(files);

        assertThat(problemOfReading().kind()).isEqualTo(Kind.UNKNOWN_FORMAT);
        assertThat(Kind.UNKNOWN_FORMAT.remark()).isTrue();
    }

    private static Intake whileReading(RecordingIntake intake, Runnable happening) {
        return (Intake) Proxy.newProxyInstance(
                Intake.class.getClassLoader(), new Class<?>[] {Intake.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("text")) {
                        happening.run();
                    }
                    return method.invoke(intake, arguments);
                });
    }

    private void append(String name, String more) {
        try {
            Files.writeString(folder.resolve(name), more, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Kind kindOfReading() {
        return problemOfReading().kind();
    }

    private Problem problemOfReading() {
        try {
            files.read(datasets.get(0), ReadLimit.everything(), new RecordingIntake());
            throw new AssertionError("It was read.");
        } catch (ConnectorException e) {
            return e.problem();
        }
    }

    private void list(FilesConnector connector) throws ConnectorException {
        connector.list(datasets::add, problems::add);
    }

    private void text(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, content);
    }

    private static FilesConnector connector(Path root) {
        return new FilesConnector(root, path -> true, FileOptions.standard(), new WorkerPool(1));
    }
}
