/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.resguardo.testkit.database.LiveDatabase;
import org.resguardo.testkit.database.LiveMariaDb;
import org.resguardo.testkit.database.LivePostgres;

/** Places that cannot be read, or only in part, each in another way. */
final class BrokenStores implements AutoCloseable {
    /** Stands in all of them and must not be shown. */
    static final String MARKER = "quetzalmarker";

    private static final String CUSTOMERS = "nombre,correo\n" + ("María López," + MARKER + "@example.com\n").repeat(40);
    private static final int MEGABYTE = 1 << 20;

    /**
     * One of them.
     *
     * @param kind the kind of place that the owner chooses
     * @param fields what she fills in
     * @param expected the problems that are told, by kind, each at least once; none where all can be read
     * @param read true when the rest of it is read all the same
     */
    record Broken(String kind, Map<String, String> fields, List<String> expected, boolean read) {
        @Override
        public String toString() {
            return fields.getOrDefault("name", kind);
        }
    }

    private final Path folder;
    private final LiveDatabase postgres = LivePostgres.shared();
    private final LiveDatabase mariadb = LiveMariaDb.shared();
    private final List<Broken> all = new ArrayList<>();
    private final List<Connection> locks = new ArrayList<>();
    private final List<ServerSocket> sockets = new ArrayList<>();
    private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", "imap"));

    BrokenStores(Path folder) throws IOException, SQLException {
        this.folder = folder;
        postgres();
        mariadb();
        sqlite();
        files();
        container();
        mailboxes();
    }

    List<Broken> all() {
        return all;
    }

    @Override
    public void close() throws IOException, SQLException {
        post.stop();
        for (Connection lock : locks) {
            lock.close();
        }
        for (ServerSocket socket : sockets) {
            socket.close();
        }
    }

    private void postgres() throws IOException, SQLException {
        server("wrong password", "postgresql", postgres, Map.of("password", "wrong"), "LOGIN_REFUSED");
        server("no such database", "postgresql", postgres, Map.of("catalog", "nowhere"), "DATABASE_UNKNOWN");
        server("no such user", "postgresql", postgres, Map.of("login", "nobody"), "LOGIN_REFUSED");
        server("nothing listens", "postgresql", postgres, Map.of("port", "1"), "NOT_REACHED");
        server("no such machine", "postgresql", postgres, Map.of("host", "no-such-host.invalid"), "HOST_UNKNOWN");
        server(
                "certificate of nobody known",
                "postgresql",
                postgres,
                Map.of("tls", "verify"),
                "SECURE_CONNECTION_REFUSED");
        server("speaks something else", "postgresql", postgres, Map.of("port", talking()), "NOT_REACHED");
        server("another kind of server", "mysql", postgres, Map.of(), "NOT_REACHED");
        postgresDatabase(
                "table that may not be read",
                List.of("create table closed (correo text)", "create table customers (correo text)", rows("customers")),
                List.of("grant select on customers to " + reader("closed")),
                "closed",
                "NO_RIGHT_TO_READ");
        postgresDatabase(
                "view that fails",
                List.of(
                        "create table customers (correo text)",
                        rows("customers"),
                        "create materialized view fine as select * from customers",
                        "create table strange (correo text, odd int)",
                        "create view fails as select correo, 1 / (odd - odd) as x from strange",
                        "insert into strange values ('" + MARKER + "@example.com', 1)"),
                List.of("grant select on all tables in schema public to " + reader("fails")),
                "fails",
                "-");
        postgresDatabase(
                "names made to do harm",
                List.of(
                        "create table \"x\"\"; drop table customers; --\" (\"correo'); --\" text)",
                        "create table \" \" (\"\n\" text)",
                        "create table \"tabla con ñ 🍞\" (\"<script>\" text)",
                        "create table customers (correo text)",
                        rows("customers")),
                List.of("grant select on all tables in schema public to " + reader("harm")),
                "harm",
                "-");
        postgresDatabase(
                "cell of hundreds of megabytes",
                List.of(
                        "create table customers (correo text)",
                        rows("customers"),
                        "create table letters (body text)",
                        "insert into letters select repeat('x', 250000000)"),
                List.of("grant select on all tables in schema public to " + reader("cell")),
                "cell",
                "-");
        postgresDatabase(
                "locked table",
                List.of("create table locked (correo text)", "create table customers (correo text)", rows("customers")),
                List.of("grant select on all tables in schema public to " + reader("locked")),
                "locked",
                "QUERY_TOOK_TOO_LONG");
        Connection lock = postgres.connect("locked");
        locks.add(lock);
        lock.setAutoCommit(false);
        execute(lock, List.of("lock table locked in access exclusive mode"));
    }

    private void mariadb() throws SQLException {
        server("wrong password there", "mysql", mariadb, Map.of("password", "wrong"), "LOGIN_REFUSED");
        server("no such database there", "mysql", mariadb, Map.of("catalog", "nowhere"), "DATABASE_UNKNOWN");
        server("nothing listens there", "mysql", mariadb, Map.of("port", "1"), "NOT_REACHED");
        try (Connection database = mariadb.connect()) {
            execute(database, List.of("create database names"));
        }
        try (Connection database = mariadb.connect("names")) {
            execute(
                    database,
                    List.of(
                            "create table `x``; drop table customers; --x` (`correo'); --` text)",
                            "create table customers (correo text)",
                            rows("customers"),
                            "create table gone (a int)",
                            "create view of_gone as select * from gone",
                            "drop table gone"));
        }
        server("view of a table that is gone", "mysql", mariadb, Map.of("catalog", "names"), true, "-");
    }

    private void sqlite() throws IOException, SQLException {
        Path good = sqliteFile("good.db");
        byte[] bytes = Files.readAllBytes(good);
        one("sqlite", "no such file", folder.resolve("none.db"), false, "NOT_FOUND");
        one("sqlite", "folder for a file", Files.createDirectory(folder.resolve("folder.db")), false, "NOT_FOUND");
        one(
                "sqlite",
                "text for a database",
                write("text.db", CUSTOMERS.getBytes(StandardCharsets.UTF_8)),
                false,
                "NOT_A_DATABASE");
        one("sqlite", "nothing in it", write("empty.db", new byte[0]), false, "-");
        one("sqlite", "half a database", write("half.db", Arrays.copyOf(bytes, bytes.length / 2)), false, "DAMAGED");
        byte[] noise = bytes.clone();
        new Random(3).nextBytes(noise);
        one("sqlite", "encrypted database", write("noise.db", noise), false, "NOT_A_DATABASE");
        byte[] hole = bytes.clone();
        Arrays.fill(hole, 4096, 8192, (byte) 0x5A);
        one("sqlite", "page overwritten", write("hole.db", hole), false, "DAMAGED");
        Path large = sqliteFile("large.db");
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + large)) {
            execute(
                    database,
                    List.of(
                            "create table letters (body text)",
                            "insert into letters values (replace(hex(zeroblob(60000000)), '00', 'x'))"));
        }
        one("sqlite", "cell of sixty megabytes", large, true, "-");
        Path locked = sqliteFile("locked.db");
        Connection lock = DriverManager.getConnection("jdbc:sqlite:" + locked);
        locks.add(lock);
        execute(lock, List.of("begin exclusive", "update customers set correo = correo"));
        one("sqlite", "database that is being written", locked, false, "QUERY_TOOK_TOO_LONG");
    }

    private void files() throws IOException {
        one("folder", "no such folder", folder.resolve("nowhere"), false, "NOT_FOUND");
        inFolder(
                "half a spreadsheet",
                "clientes.xlsx",
                Arrays.copyOf(zip("[Content_Types].xml", CUSTOMERS), 90),
                "TRUNCATED");
        inFolder("letter with a password", "carta.pdf", protectedPdf(), "PASSWORD_PROTECTED");
        inFolder("empty file", "nada.csv", new byte[0], "EMPTY_FILE");
        byte[] wrong = CUSTOMERS.replace(MARKER, "ñandú" + MARKER).getBytes(StandardCharsets.ISO_8859_1);
        inFolder("another encoding", "latin.csv", wrong, "-");
        byte[] binary = new byte[100_000];
        new Random(5).nextBytes(binary);
        inFolder("picture called spreadsheet", "fotos.xlsx", binary, "DAMAGED");
        inFolder(
                "fetches other files",
                "pide.xml",
                ("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>" + MARKER + "&e;</a>")
                        .getBytes(StandardCharsets.UTF_8),
                "EXTERNAL_REFERENCE");
        inFolder(
                "million columns",
                "ancho.csv",
                ("a,".repeat(MEGABYTE) + "\n").getBytes(StandardCharsets.UTF_8),
                "TOO_MANY_COLUMNS");
        inFolder(
                "deep without end",
                "hondo.json",
                "[".repeat(MEGABYTE).getBytes(StandardCharsets.UTF_8),
                "TOO_DEEP",
                "TRUNCATED");
        inFolder(
                "line without end",
                "linea.txt",
                (MARKER + "x".repeat(40 * MEGABYTE)).getBytes(StandardCharsets.UTF_8),
                "-");
        inFolder("noise for mail", "correo.msg", binary, "DAMAGED");
        inFolder("old program's data", "datos.qbw", binary, "SAVE_AS_FIRST");
        inFolder("wrong ending", "clientes.jpg", CUSTOMERS.getBytes(StandardCharsets.UTF_8), "-");
        inFolder(
                "half a mailbox",
                "buzon.mbox",
                ("From x\nSubject: =?utf-8?B?" + "A".repeat(3000)
                                + "\nContent-Type: multipart/mixed; boundary=b\n\n--b\n")
                        .getBytes(StandardCharsets.UTF_8),
                "TRUNCATED");
    }

    /** What is in a folder and is no ordinary file. */
    private void container() throws IOException {
        Path bomb = store("bomb");
        try (OutputStream out = Files.newOutputStream(bomb.resolve("bomba.zip"));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("ceros.txt"));
            byte[] letters = new byte[MEGABYTE];
            Arrays.fill(letters, (byte) 'a');
            for (int i = 0; i < 3000; i++) {
                zip.write(letters);
            }
        }
        one("folder", "archive that bursts", bomb, true, "EXPANDS_TOO_MUCH");
        Path loop = store("loop");
        Files.createSymbolicLink(loop.resolve("otra"), loop);
        one("folder", "link to itself", loop, true, "LINK_NOT_FOLLOWED");
        Path nowhere = store("dangling");
        Files.createSymbolicLink(nowhere.resolve("perdido.csv"), folder.resolve("gone.csv"));
        one("folder", "link to nothing", nowhere, true, "LINK_NOT_FOLLOWED");
        Path device = store("device");
        Files.createSymbolicLink(device.resolve("ceros.csv"), Path.of("/dev/zero"));
        one("folder", "link to a device", device, true, "LINK_NOT_FOLLOWED");
        Path pipe = store("pipe");
        run("mkfifo", pipe.resolve("tubo.csv").toString());
        one("folder", "pipe that nobody writes to", pipe, true, "SPECIAL_FILE");
        Path names = store("names");
        Files.writeString(names.resolve("a\nb\"'<script>$(x)`🍞.csv"), CUSTOMERS);
        one("folder", "name of a file made to do harm", names, true, "-");
    }

    private void mailboxes() {
        post.start();
        post.setUser("ana@example.com", "ana@example.com", "pan");
        mailbox("mailbox with a wrong password", Map.of("password", "wrong"), "LOGIN_REFUSED");
        mailbox("mail server that is not there", Map.of("port", "1"), "NOT_REACHED");
        mailbox("mail server of an unknown name", Map.of("host", "no-such-host.invalid"), "HOST_UNKNOWN");
        mailbox("mail server that does not encrypt", Map.of("tls", "tls"), "SECURE_CONNECTION_REFUSED");
        mailbox("mailbox with nothing in it", Map.of(), "-");
    }

    private void mailbox(String name, Map<String, String> other, String... expected) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "name",
                name,
                "host",
                "127.0.0.1",
                "port",
                Integer.toString(post.getImap().getPort()),
                "login",
                "ana@example.com",
                "password",
                "pan",
                "tls",
                "none"));
        fields.putAll(other);
        all.add(new Broken("mailbox", Map.copyOf(fields), kinds(expected), false));
    }

    private void server(String name, String kind, LiveDatabase to, Map<String, String> other, String... expected) {
        server(name, kind, to, other, false, expected);
    }

    private void server(
            String name, String kind, LiveDatabase to, Map<String, String> other, boolean read, String... expected) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "name",
                name,
                "host",
                to.host(),
                "port",
                Integer.toString(to.port()),
                "catalog",
                to.database(),
                "login",
                to.user(),
                "password",
                to.password(),
                "tls",
                "prefer"));
        fields.putAll(other);
        all.add(new Broken(kind, Map.copyOf(fields), kinds(expected), read));
    }

    private void one(String kind, String name, Path path, boolean read, String... expected) {
        all.add(new Broken(kind, Map.of("name", name, "path", path.toString()), kinds(expected), read));
    }

    private static List<String> kinds(String... expected) {
        return Arrays.stream(expected).filter(kind -> !kind.equals("-")).toList();
    }

    private void inFolder(String name, String file, byte[] bytes, String... expected) throws IOException {
        Path store = store(name.replace(' ', '-'));
        Files.write(store.resolve(file), bytes);
        one("folder", name, store, true, expected);
    }

    /** A folder with a file that can be read. */
    private Path store(String name) throws IOException {
        Path store = Files.createDirectory(folder.resolve(name));
        Files.writeString(store.resolve("bien.csv"), CUSTOMERS);
        return store;
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path sqliteFile(String name) throws SQLException {
        Path file = folder.resolve(name);
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            execute(database, List.of("create table customers (correo text)"));
            for (int i = 0; i < 60; i++) {
                execute(database, List.of(rows("customers")));
            }
        }
        return file;
    }

    private void postgresDatabase(
            String name, List<String> made, List<String> granted, String database, String expected)
            throws SQLException {
        try (Connection connection = postgres.connect()) {
            execute(
                    connection,
                    List.of(
                            "create database " + database,
                            "create role " + reader(database) + " login password 'reads only'"));
        }
        try (Connection connection = postgres.connect(database)) {
            execute(connection, made);
            execute(connection, granted);
        }
        server(
                name,
                "postgresql",
                postgres,
                Map.of("catalog", database, "login", reader(database), "password", "reads only"),
                true,
                expected);
    }

    private static String reader(String database) {
        return "reader_of_" + database;
    }

    private static String rows(String table) {
        return "insert into " + table + " values "
                + String.join(",", java.util.Collections.nCopies(40, "('" + MARKER + "@example.com')"));
    }

    private static void execute(Connection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    /** The port of something that answers everybody with a sentence. */
    private String talking() throws IOException {
        ServerSocket socket = new ServerSocket(0, 5, InetAddress.getByName(postgres.host()));
        sockets.add(socket);
        Thread talker = new Thread(() -> {
            while (!socket.isClosed()) {
                try (Socket caller = socket.accept()) {
                    caller.getOutputStream()
                            .write("220 smtp.example.com ready\r\n".getBytes(StandardCharsets.US_ASCII));
                } catch (IOException e) {
                    // The caller has gone, or the test is over: the loop's condition tells.
                    Thread.onSpinWait();
                }
            }
        });
        talker.setDaemon(true);
        talker.start();
        return Integer.toString(socket.getLocalPort());
    }

    private static byte[] zip(String name, String content) throws IOException {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            Channels.newChannel(zip).write(java.nio.ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8)));
        }
        return bytes.toByteArray();
    }

    private static byte[] protectedPdf() throws IOException {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static void run(String... command) throws IOException {
        try {
            int code = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (code != 0) {
                throw new IOException(command[0] + " ended with " + code);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
