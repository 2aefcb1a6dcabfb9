/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.spark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The job, submitted to a cluster as people do it: the one jar, by Spark's own program. */
final class Submission {
    private static final Pattern EXECUTOR = Pattern.compile(
            "\"id\" : \"(\\d+)\".*?\"activeTasks\" : (\\d+).*?\"completedTasks\" : (\\d+)", Pattern.DOTALL);
    private static final long LONGEST_SECONDS = 300;
    /** The driver's page shows what happened with a delay of a tenth of this. */
    private static final Duration UNTIL_SEEN = Duration.ofSeconds(1);

    private final Cluster cluster;
    private final Path folder;
    private final int page = Cluster.freePort();
    private final Process driver;
    private final HttpClient http = HttpClient.newHttpClient();

    /** Submits the job; its report and Spark's own record of it come into the folder. */
    Submission(Cluster cluster, Path folder, String... arguments) throws IOException {
        this.cluster = cluster;
        this.folder = folder;
        Files.createDirectories(events());
        List<String> command =
                new ArrayList<>(List.of("--master", cluster.master(), "--class", "org.resguardo.spark.SparkScan"));
        Stream.of(
                        "spark.executor.memory=640m",
                        "spark.executor.extraJavaOptions=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
                        "spark.ui.port=" + page,
                        "spark.eventLog.enabled=true",
                        "spark.eventLog.compress=false",
                        "spark.eventLog.rolling.enabled=false",
                        "spark.eventLog.dir=" + events().toUri(),
                        "spark.sql.files.maxPartitionBytes=256k",
                        "spark.sql.files.openCostInBytes=64k")
                .forEach(setting -> command.addAll(List.of("--conf", setting)));
        command.add(System.getProperty("job.jar"));
        command.addAll(List.of("--json", report().toUri().toString()));
        command.addAll(List.of(arguments));
        driver = cluster.start(
                folder.getFileName().toString(), "org.apache.spark.deploy.SparkSubmit", command.toArray(String[]::new));
    }

    /** Waits until the job has ended well, and gives its report. */
    String result() throws IOException, InterruptedException {
        if (!driver.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            driver.descendants().forEach(ProcessHandle::destroyForcibly);
            driver.destroyForcibly();
            throw new AssertionError("The job did not end: " + said());
        }
        if (driver.exitValue() != 0) {
            throw new AssertionError("The job ended with " + driver.exitValue() + ": " + said());
        }
        return Files.readString(report());
    }

    /**
     * Kills a process of the cluster in the middle of its tasks. It is halted first, so that it surely has one that it cannot end
     * when it is killed.
     */
    void killExecutorAtWork() throws InterruptedException, IOException {
        ProcessHandle process = process(awaitExecutor(executor -> executor.completed() >= 3));
        new ProcessBuilder("kill", "-STOP", String.valueOf(process.pid()))
                .start()
                .waitFor();
        Thread.sleep(UNTIL_SEEN);
        awaitExecutor(executor -> executor.active() > 0 && process(executor).equals(process));
        process.destroyForcibly();
    }

    private Executor awaitExecutor(Predicate<Executor> wanted) throws InterruptedException, IOException {
        while (driver.isAlive()) {
            Optional<Executor> found = executors().stream().filter(wanted).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            Cluster.pause();
        }
        throw new AssertionError("The job ended before anything could be killed: " + said());
    }

    private ProcessHandle process(Executor executor) {
        return cluster.executors().stream()
                .filter(handle -> List.of(handle.info().arguments().orElse(new String[0]))
                        .containsAll(List.of("--executor-id", executor.id())))
                .findFirst()
                .orElseThrow();
    }

    /** How many tasks were lost with the process that ran them. */
    long lostTasks() throws IOException {
        try (Stream<Path> logs = Files.walk(events())) {
            long lost = 0;
            for (Path log : logs.filter(Files::isRegularFile).toList()) {
                lost += Files.readAllLines(log).stream()
                        .filter(line ->
                                line.contains("\"SparkListenerTaskEnd\"") && line.contains("\"ExecutorLostFailure\""))
                        .count();
            }
            return lost;
        }
    }

    /** A process that runs tasks, as the driver sees it. */
    private record Executor(String id, int active, int completed) {}

    private List<Executor> executors() throws InterruptedException {
        return EXECUTOR.matcher(asked("/executors"))
                .results()
                .map(found -> new Executor(found.group(1), number(found, 2), number(found, 3)))
                .toList();
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private String asked(String what) throws InterruptedException {
        URI all = URI.create("http://127.0.0.1:" + page + "/api/v1/applications");
        try {
            Matcher id = Pattern.compile("\"id\" : \"([^\"]+)\"").matcher(get(all));
            return id.find() ? get(URI.create(all + "/" + id.group(1) + what)) : "";
        } catch (IOException e) {
            return ""; // not there yet, or not any more
        }
    }

    private String get(URI address) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
    }

    private Path report() {
        return folder.resolve("report.json");
    }

    private Path events() {
        return folder.resolve("events");
    }

    private String said() throws IOException {
        return Files.readString(cluster.log(folder.getFileName().toString()));
    }
}
