/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.app.Server;
import org.resguardo.app.Settings;
import org.resguardo.connector.Problem;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.HeldKind;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.InventoryScan;
import org.resguardo.inventory.Scans;
import org.resguardo.inventory.StoreAddress;
import org.resguardo.inventory.StoreAddress.Local;
import org.resguardo.inventory.StoreKind;
import org.resguardo.inventory.StoreScan;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.account.NewAccount;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.words.Language;
import org.resguardo.testkit.business.BusinessGenerator;
import org.resguardo.testkit.business.BusinessKind;
import org.resguardo.testkit.database.LivePostgres;

/** Places and files that are broken in every way: each gives a sentence in both languages, and none keeps another from being looked at. */
@TestInstance(Lifecycle.PER_CLASS)
class BrokenStoresTest {
    private static final long SEED = 40;
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final List<String> CUT = List.of("xlsx", "docx", "pdf", "ods", "zip", "db", "sqlite", "xls");

    @TempDir
    private static Path folder;

    private final Random random = new Random(SEED);
    private final Map<String, DataStore> stores = new LinkedHashMap<>();
    private Server server;
    private final LivePostgres postgres = LivePostgres.shared();
    private HttpServer web;
    private DataStore good;
    private int brokenFiles;

    @BeforeAll
    void everythingIsLookedAt() throws Exception {
        server = Server.start(Settings.local(folder.resolve("data"), 0));
        web = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        web.start();
        Account owner = server.part(Accounts.class)
                .claim(new NewAccount("Ana", House.EMAIL, Role.OWNER, Language.SPANISH, "x"))
                .orElseThrow();
        Path fine = Files.createDirectories(folder.resolve("fine"));
        StringBuilder rows = new StringBuilder("nombre,correo\n");
        for (int i = 0; i < 30; i++) {
            rows.append("María López,ana%d@example.com\n".formatted(i));
        }
        Files.writeString(fine.resolve("clientes.csv"), rows);
        places();
        servers(owner);
        add("files", StoreKind.FOLDER, new Local(files(rows.toString()).toString()));
        good = server.part(Stores.class).add("test", StoreKind.FOLDER, "fine", new Local(fine.toString()));
        List<DataStore> all =
                Stream.concat(stores.values().stream(), Stream.of(good)).toList();
        List<Long> jobs = all.stream()
                .map(store -> server.part(Jobs.class).start(server.part(InventoryScan.class), store.id(), "test"))
                .toList();
        await(jobs);
    }

    @AfterAll
    void stop() {
        web.stop(0);
        server.close();
    }

    private void await(List<Long> jobs) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!jobs.stream()
                .allMatch(id -> server.part(Jobs.class)
                        .find(id)
                        .filter(job -> job.state().ended())
                        .isPresent())) {
            assertThat(Instant.now()).as("all looks end").isBefore(end);
            Thread.sleep(200);
        }
    }

    private void add(String name, StoreKind kind, StoreAddress address) {
        stores.put(name, server.part(Stores.class).add("test", kind, name, address));
    }

    private void places() throws IOException {
        Path broken = Files.createDirectories(folder.resolve("broken"));
        Path text = Files.writeString(
                broken.resolve("text.db"), "this is no database, whatever its name says\n".repeat(50));
        Path real = Files.write(broken.resolve("cut.db"), sqlite());
        Files.write(real, java.util.Arrays.copyOf(Files.readAllBytes(real), 1_500));
        add(
                "folder that is gone",
                StoreKind.FOLDER,
                new Local(broken.resolve("gone").toString()));
        add("folder with a NUL in its name", StoreKind.FOLDER, new Local("/tmp/a\0b"));
        add(
                "database file that is gone",
                StoreKind.SQLITE,
                new Local(broken.resolve("gone.db").toString()));
        add("database file that is text", StoreKind.SQLITE, new Local(text.toString()));
        add("database file that was cut off", StoreKind.SQLITE, new Local(real.toString()));
        add("database file that is a folder", StoreKind.SQLITE, new Local(broken.toString()));
    }

    private byte[] sqlite() throws IOException {
        Path file = folder.resolve("real.db");
        try (Connection connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("create table customer (name text, email text)");
            for (int i = 0; i < 400; i++) {
                statement.execute("insert into customer values ('María López', 'ana%d@example.com')".formatted(i));
            }
        } catch (SQLException e) {
            throw new IOException(e.getSQLState());
        }
        return Files.readAllBytes(file);
    }

    private void servers(Account owner) throws Exception {
        int closed;
        try (ServerSocket socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }
        int http = web.getAddress().getPort();
        for (StoreKind kind : List.of(StoreKind.POSTGRESQL, StoreKind.MYSQL, StoreKind.SQL_SERVER)) {
            server(owner, kind, "unknown machine", "no-such-machine.invalid", 0, "shop", "resguardo", "x", "prefer");
            server(owner, kind, "nothing listens", "localhost", closed, "shop", "resguardo", "x", "prefer");
            server(owner, kind, "a website listens", "localhost", http, "shop", "resguardo", "x", "prefer");
        }
        try (Connection connection = postgres.connect(postgres.database());
                Statement statement = connection.createStatement()) {
            statement.execute("drop role if exists blind");
            statement.execute("create role blind login password 'blind'");
            statement.execute("create table if not exists secret_customer (name text, email text)");
        }
        String host = postgres.host();
        int port = postgres.port();
        server(
                owner,
                StoreKind.POSTGRESQL,
                "no such database",
                host,
                port,
                "gone",
                postgres.user(),
                postgres.password(),
                "prefer");
        server(
                owner,
                StoreKind.POSTGRESQL,
                "no such account",
                host,
                port,
                postgres.database(),
                "nobody",
                "x",
                "prefer");
        server(
                owner,
                StoreKind.POSTGRESQL,
                "wrong password",
                host,
                port,
                postgres.database(),
                "blind",
                "wrong",
                "prefer");
        server(
                owner,
                StoreKind.POSTGRESQL,
                "no right to read",
                host,
                port,
                postgres.database(),
                "blind",
                "blind",
                "prefer");
        server(
                owner,
                StoreKind.POSTGRESQL,
                "a certificate of nobody",
                host,
                port,
                postgres.database(),
                "blind",
                "blind",
                "verify");
    }

    private void server(
            Account owner,
            StoreKind kind,
            String what,
            String host,
            int port,
            String catalog,
            String login,
            String password,
            String tls) {
        String name = kind.id() + ": " + what;
        StoreAddress.Server address = new StoreAddress.Server(host, port, catalog, login, tls);
        stores.put(name, server.part(Stores.class).add(owner, kind, name, address, password.toCharArray()));
    }

    private Path files(String customers) throws IOException {
        Path broken = Files.createDirectories(folder.resolve("files"));
        for (String ending : List.of("xlsx", "docx", "pdf", "ods", "odt", "zip", "db", "pptx")) {
            Files.write(broken.resolve("noise." + ending), noise(20_000));
        }
        for (String ending : List.of("csv", "xlsx", "pdf", "docx", "db", "eml")) {
            Files.createFile(broken.resolve("empty." + ending));
        }
        cut(broken);
        Files.write(broken.resolve("bomb.zip"), bomb());
        Files.write(broken.resolve("bomb.csv.gz"), zeros(600_000_000L));
        Files.writeString(broken.resolve("renamed.pdf"), customers);
        Files.createSymbolicLink(broken.resolve("way-out.csv"), folder.resolve("real.db"));
        Files.writeString(broken.resolve("one-cell.csv"), "name,notes\nAna,\"" + "x".repeat(40_000_000) + "\"\n");
        Files.writeString(broken.resolve("utf16.csv"), customers, StandardCharsets.UTF_16LE);
        try (Stream<Path> all = Files.list(broken)) {
            brokenFiles = (int) all.count();
        }
        return broken;
    }

    /** Files of a real business, of which the last third is missing. */
    private void cut(Path broken) throws IOException {
        Path whole = Files.createDirectories(folder.resolve("whole"));
        BusinessGenerator.of(SEED).write(BusinessKind.ACCOUNTANT, whole);
        try (Stream<Path> files = Files.walk(whole)) {
            Map<String, Path> one = files.filter(Files::isRegularFile)
                    .filter(file -> CUT.contains(ending(file)))
                    .collect(Collectors.toMap(BrokenStoresTest::ending, file -> file, (first, other) -> first));
            for (Map.Entry<String, Path> file : one.entrySet()) {
                byte[] bytes = Files.readAllBytes(file.getValue());
                Files.write(
                        broken.resolve("cut." + file.getKey()), java.util.Arrays.copyOf(bytes, bytes.length * 2 / 3));
            }
        }
    }

    private static String ending(Path file) {
        String name = file.toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private byte[] noise(int length) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < 40; i++) {
                zip.putNextEntry(new ZipEntry("zeros" + i + ".csv"));
                write(zip, 60_000_000L);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] zeros(long length) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            write(gzip, length);
        }
        return out.toByteArray();
    }

    private static void write(OutputStream out, long length) throws IOException {
        byte[] block = "a,b,c\n1,2,3\n".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        for (long written = 0; written < length; written += block.length) {
            out.write(block);
        }
    }

    private List<Problem> problems(DataStore store) {
        StoreScan scan = server.part(Scans.class).latest(store.id()).orElseThrow();
        return server.part(Scans.class).problems(scan.id(), 200);
    }

    private List<Problem> problems(String name) {
        return problems(Optional.ofNullable(stores.get(name)).orElseThrow());
    }

    @Test
    void everyBrokenPlaceSaysInBothLanguagesWhatIsWrongAndWhatToDo() {
        stores.forEach((name, store) -> assertThat(problems(store))
                .as("%s (seed %d)", name, SEED)
                .isNotEmpty()
                .allSatisfy(problem -> {
                    String spanish = problem.sentence(Locale.of("es"));
                    String english = problem.sentence(Locale.ENGLISH);
                    assertThat(spanish).as(name).isNotBlank().endsWith(".").isNotEqualTo(english);
                    assertThat(english).as(name).isNotBlank().endsWith(".").doesNotContain("Exception", "null");
                }));
    }

    @Test
    void theyAreFortyAndMore() {
        long files = problems("files").stream()
                .map(problem -> problem.place().toString())
                .distinct()
                .count();
        assertThat(stores.size() - 1 + files)
                .as("%d places, %d of %d files", stores.size() - 1, files, brokenFiles)
                .isGreaterThanOrEqualTo(40);
    }

    @Test
    void noneOfThemKeepsTheGoodOneFromBeingLookedAt() {
        assertThat(server.part(Scans.class).latest(good.id()).orElseThrow().outcome())
                .isEqualTo(StoreScan.Outcome.DONE);
        assertThat(server.part(Inventory.class).kinds(good).stream().map(HeldKind::category))
                .contains(DataCategory.EMAIL, DataCategory.PERSON_NAME);
    }

    @Test
    void sayWhatIsWrongRatherThanThatSomethingIs() {
        assertThat(kinds("postgresql: wrong password")).containsExactly(Problem.Kind.LOGIN_REFUSED);
        assertThat(kinds("postgresql: no such database")).containsExactly(Problem.Kind.DATABASE_UNKNOWN);
        assertThat(kinds("postgresql: unknown machine")).containsExactly(Problem.Kind.HOST_UNKNOWN);
        assertThat(kinds("postgresql: nothing listens")).containsExactly(Problem.Kind.NOT_REACHED);
        assertThat(kinds("postgresql: no right to read")).contains(Problem.Kind.NO_RIGHT_TO_READ);
        assertThat(kinds("postgresql: a certificate of nobody"))
                .containsExactly(Problem.Kind.SECURE_CONNECTION_REFUSED);
    }

    private List<Problem.Kind> kinds(String name) {
        return problems(name).stream().map(Problem::kind).distinct().toList();
    }
}
