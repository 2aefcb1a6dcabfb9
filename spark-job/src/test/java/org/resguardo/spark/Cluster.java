/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.spark;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;

/** A standalone cluster of Spark on this machine: a master and two workers of one core each, every one a process of its own. */
final class Cluster implements AutoCloseable {
    private static final String LOCAL = "127.0.0.1";
    private static final Duration START = Duration.ofMinutes(2);

    private final Path home;
    private final int port = freePort();
    private final List<Process> processes = new ArrayList<>();

    /** Starts it in an empty folder, laid out as Spark's own. */
    Cluster(Path home) throws IOException {
        this.home = home;
        Path jars = Files.createDirectories(home.resolve("jars"));
        for (String jar : System.getProperty("cluster.classpath").split(File.pathSeparator)) {
            Path file = Path.of(jar);
            Files.createSymbolicLink(jars.resolve(file.getFileName()), file);
        }
        Files.writeString(Files.createDirectories(home.resolve("conf")).resolve("log4j2.properties"), """
                rootLogger.level = warn
                rootLogger.appenderRef.err.ref = err
                appender.err.type = Console
                appender.err.name = err
                appender.err.target = SYSTEM_ERR
                appender.err.layout.type = PatternLayout
                appender.err.layout.pattern = %d{HH:mm:ss.SSS} %p %c{1}: %m%n%ex
                """);
        processes.add(start(
                "master",
                "org.apache.spark.deploy.master.Master",
                "--host",
                LOCAL,
                "--port",
                "" + port,
                "--webui-port",
                "0"));
        awaitPort();
        for (String name : List.of("worker-1", "worker-2")) {
            processes.add(start(
                    name,
                    "org.apache.spark.deploy.worker.Worker",
                    "--host",
                    LOCAL,
                    "--webui-port",
                    "0",
                    "--cores",
                    "1",
                    "--memory",
                    "1g",
                    "--work-dir",
                    home.resolve("work").resolve(name).toString(),
                    master()));
        }
    }

    String master() {
        return "spark://" + LOCAL + ":" + port;
    }

    /** Starts a class of Spark's with its own class path and nothing of ours in it; what it says goes to a file. */
    Process start(String name, String main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("cluster.java", System.getProperty("java.home")), "bin", "java")
                .toString());
        command.addAll(Arrays.stream(JavaModuleOptions.defaultModuleOptionArray())
                .filter(o -> !o.isBlank())
                .toList());
        command.addAll(List.of(
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                home.resolve("conf") + File.pathSeparator + home.resolve("jars") + "/*",
                main));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log(name).toFile());
        builder.environment()
                .putAll(Map.of(
                        "SPARK_HOME",
                        home.toString(),
                        "SPARK_SCALA_VERSION",
                        "2.13",
                        "SPARK_LOCAL_IP",
                        LOCAL,
                        "JAVA_HOME",
                        System.getProperty("cluster.java", System.getProperty("java.home"))));
        return builder.start();
    }

    Path log(String name) throws IOException {
        return Files.createDirectories(home.resolve("logs")).resolve(name + ".log");
    }

    /** The processes that run tasks. */
    List<ProcessHandle> executors() {
        return processes.stream()
                .flatMap(process -> process.descendants())
                .filter(process -> Arrays.asList(process.info().arguments().orElse(new String[0]))
                        .contains("org.apache.spark.executor.CoarseGrainedExecutorBackend"))
                .toList();
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new AssertionError("no free port", e);
        }
    }

    private void awaitPort() throws IOException {
        Instant end = Instant.now().plus(START);
        while (Instant.now().isBefore(end)) {
            try {
                new Socket(InetAddress.getLoopbackAddress(), port).close();
                return;
            } catch (IOException e) {
                pause();
            }
        }
        throw new AssertionError("The master did not start: " + Files.readString(log("master")));
    }

    static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    @Override
    public void close() throws IOException {
        List<ProcessHandle> all = new ArrayList<>();
        for (Process process : processes.reversed()) {
            process.descendants().forEach(all::add);
            all.add(process.toHandle());
        }
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
        try (Stream<Path> links = Files.list(home.resolve("jars"))) {
            for (Path link : links.toList()) {
                Files.delete(link);
            }
        }
    }
}
