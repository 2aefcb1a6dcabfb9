/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.worker;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a child is started: the same Java and the same classes as here, little memory, strict XML, no names of hosts, no way out
 * through sockets, and no file or line left behind when it dies.
 *
 * <p>The arguments stand in a file, since a class path may be longer than a command may be.
 */
final class WorkerCommand {
    private static final Set<String> ENVIRONMENT =
            Set.of("PATH", "LANG", "LC_ALL", "LC_CTYPE", "TESSDATA_PREFIX", "SystemRoot", "TZ");

    /** How many megabytes of heap a child has; {@code resguardo.reader.megabytes} may say less for a small machine. */
    private static final int HEAP = Integer.getInteger("resguardo.reader.megabytes", 192);

    private static final List<String> LIMITS = List.of(
            "-Xmx" + HEAP + "m",
            "-Xss2m",
            "-XX:MaxMetaspaceSize=128m",
            "-XX:MaxDirectMemorySize=32m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError");

    /** A JVM writes what it was working on to files and the error stream when it dies, and its state to a shared file while it lives. */
    private static final List<String> NO_TRACE = List.of(
            "-XX:+DisplayVMOutputToStderr",
            "-XX:+SuppressFatalErrorMessage",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:-HeapDumpOnOutOfMemoryError",
            "-XX:-UsePerfData",
            "-XX:+DisableAttachMechanism");

    /** Sockets go through a relay that does not exist. No class is built from bytes in a file. */
    private static final List<String> NO_WAY_OUT = List.of(
            "-DsocksProxyHost=127.0.0.1",
            "-DsocksProxyPort=1",
            "-DsocksNonProxyHosts=",
            "-Djdk.serialFilter=!*",
            "-Djava.awt.headless=true",
            "--enable-native-access=ALL-UNNAMED");

    private final PrivateFolder folder;
    private final ProcessBuilder builder;

    WorkerCommand(PrivateFolder folder) throws IOException {
        this.folder = folder;
        Path java = Path.of(System.getProperty("java.home"));
        Path arguments = folder.path().resolve("arguments");
        Files.write(
                arguments, arguments(folder, java).map(WorkerCommand::quoted).toList());
        List<String> command = List.of(
                java.resolve("bin").resolve("java").toString(),
                "@" + arguments,
                WorkerMain.class.getName(),
                folder.path().toString());
        builder = new ProcessBuilder(command).directory(folder.path().toFile()).redirectError(Redirect.DISCARD);
        builder.environment().keySet().retainAll(ENVIRONMENT);
    }

    /** The folder that the children share. */
    PrivateFolder folder() {
        return folder;
    }

    Process start() throws IOException {
        return builder.start();
    }

    private static Stream<String> arguments(PrivateFolder folder, Path java) {
        List<String> arguments = new ArrayList<>(LIMITS);
        arguments.addAll(NO_TRACE);
        arguments.addAll(NO_WAY_OUT);
        arguments.add("-Djava.io.tmpdir=" + folder.temporary());
        arguments.add("-Djdk.net.hosts.file=" + folder.noHosts());
        arguments.add("-Duser.language=" + Locale.getDefault().getLanguage());
        arguments.add("-Duser.country=" + Locale.getDefault().getCountry());
        Path strictXml = java.resolve("conf").resolve("jaxp-strict.properties.template");
        if (Files.exists(strictXml)) {
            arguments.add("-Djava.xml.config.file=" + strictXml);
        }
        arguments.add("-cp");
        arguments.add(classPath());
        return arguments.stream();
    }

    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String quoted(String argument) {
        return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
