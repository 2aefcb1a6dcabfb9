/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Field;
import org.resguardo.connector.Problem;
import org.resguardo.connector.TableIntake;
import org.resguardo.connector.TableTraits;
import org.resguardo.connector.TextIntake;
import org.resguardo.engine.ColumnBatch;

/**
 * Does what its file tells it to: what a parser might do that a hostile file has taken over. Known to the tests only, under the
 * media type of a kind of file that no business holds.
 */
public final class HostileFormat implements Format {

    @Override
    public String id() {
        return "hostile";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("text/x-fortran");
    }

    @Override
    public void read(Source source, FileIntake intake) throws IOException, ConnectorException {
        String[] words = new String(source.bytes(1 << 20), StandardCharsets.UTF_8).split(" ");
        String argument = words.length > 2 ? words[2].strip() : "";
        switch (words[1].strip()) {
            case "exits" -> System.exit(Integer.parseInt(argument));
            case "allocates" -> allocate();
            case "recurses" -> recurse(0);
            case "loops" -> loop();
            case "loops-after-text" -> {
                text(source, intake, "before the loop");
                loop();
            }
            case "prints" -> {
                System.out.println("NOISE NOISE NOISE");
                System.err.println("NOISE NOISE NOISE");
                text(source, intake, "after the noise");
            }
            case "scribbles" -> scribble();
            case "throws" -> throw new LinkageError("a class of a library is missing");
            case "dies-within-table" -> dieWithinTable(source, intake);
            case "leaves-thread" -> {
                Thread.ofPlatform().daemon(false).start(HostileFormat::loop);
                text(source, intake, "with a thread left behind");
            }
            case "connects" -> text(source, intake, connect(Integer.parseInt(argument)));
            case "resolves" -> text(source, intake, resolve(argument));
            case "spills" -> {
                Files.writeString(Files.createTempFile("spill", ".txt"), "spilled");
                text(source, intake, System.getProperty("java.io.tmpdir"));
            }
            case "tells" -> text(source, intake, ProcessHandle.current().pid() + " " + System.getenv());
            default -> throw new ConnectorException(Problem.at(source.place(), Problem.Kind.DAMAGED));
        }
    }

    private static void text(Source source, FileIntake intake, String words) {
        try (TextIntake text = intake.text(source.place())) {
            text.text(words);
        }
    }

    private static int allocate() {
        Deque<byte[]> kept = new ArrayDeque<>();
        while (kept.size() < Integer.MAX_VALUE) {
            kept.push(new byte[1 << 20]);
        }
        return kept.pop().length;
    }

    @SuppressWarnings("InfiniteRecursion") // what the test is about
    private static int recurse(int depth) {
        return recurse(depth + 1) + 1;
    }

    private static void loop() {
        long turns = 0;
        while (turns >= 0) {
            turns = (turns + 1) & Long.MAX_VALUE;
        }
    }

    private static void scribble() throws IOException {
        try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            out.write("NOISE NOISE NOISE NOISE".getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void dieWithinTable(Source source, FileIntake intake) {
        try (TableIntake table =
                intake.table(source.place().in("open"), List.of(Field.named("a")), TableTraits.none())) {
            ColumnBatch column = new ColumnBatch();
            column.add("x".repeat(100_000)); // more than the pipe holds back
            table.rows(List.of(column));
            Runtime.getRuntime().halt(7);
        }
    }

    private static String connect(int port) {
        byte[] loopback = {127, 0, 0, 1};
        try (Socket socket =
                new Socket(InetAddress.getByAddress(ByteBuffer.wrap(loopback).array()), port)) {
            return "connected to " + socket.getPort();
        } catch (IOException e) {
            return "refused";
        }
    }

    private static String resolve(String host) {
        try {
            return "found " + InetAddress.getByName(host).getHostAddress();
        } catch (IOException e) {
            return "unknown";
        }
    }

    /** What a file of this format says. */
    static void write(Path file, String instruction) throws IOException {
        Files.writeString(file, "C " + instruction + " \n");
    }
}
