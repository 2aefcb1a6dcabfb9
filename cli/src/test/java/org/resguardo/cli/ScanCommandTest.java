/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanCommandTest {
    private static final String CARD = "4111 1111 1111 1111";

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    @Nested
    class ExitCodes {

        @Test
        void zeroWhenNothingIsFound() throws IOException {
            file("data/bread.txt", "Flour, water, salt.");

            assertThat(CommandRun.of("scan", data()).code()).isZero();
        }

        @Test
        void oneWhenSomethingIsFound() throws IOException {
            file("data/order.txt", "card number " + CARD);

            assertThat(CommandRun.of("scan", data()).code()).isEqualTo(1);
        }

        @Test
        void threeWhenAPlaceCouldNotBeReadEvenIfSomethingWasFound() throws IOException {
            file("data/order.txt", "card number " + CARD);

            CommandRun run =
                    CommandRun.of("scan", data(), folder.resolve("gone").toString());

            assertThat(run.code()).isEqualTo(3);
            assertThat(run.out()).contains("order.txt", "gone", "This place was not found.");
        }

        @Test
        void remarksAreNoFailure() throws IOException {
            file("data/empty.txt", "");

            assertThat(CommandRun.of("scan", data()).code()).isZero();
        }
    }

    @Nested
    class Outputs {

        @Test
        void theTableIsInTheReadersLanguage() throws IOException {
            file("data/order.txt", "card number " + CARD);

            assertThat(CommandRun.in(Map.of("LANG", "es_MX.UTF-8"), "scan", data())
                            .out())
                    .contains("Revisamos 1 archivo.", "Muy alto", "no asesoría legal");
            assertThat(CommandRun.in(Map.of("LANG", "es_MX.UTF-8"), "scan", data(), "--lang", "en")
                            .out())
                    .contains("We looked at 1 file.", "Very high", "not legal advice");
        }

        @Test
        void noValueIsWritten() throws IOException {
            file("data/order.txt", "card number " + CARD + " of maria.lopez@example.com");
            Path html = folder.resolve("r.html");
            Path xlsx = folder.resolve("r.xlsx");

            CommandRun run = CommandRun.of(
                    "scan", data(), "--samples", "--json", "--html", html.toString(), "--xlsx", xlsx.toString());

            assertThat(run.out() + run.err() + Files.readString(html))
                    .contains("••• 11")
                    .doesNotContain(CARD)
                    .doesNotContain("maria.lopez");
            assertThat(xlsx).exists();
        }

        @Test
        void jsonGoesToTheScreenAloneOrToTheFileBehindTheEqualsSign() throws IOException {
            file("data/order.txt", "card number " + CARD);
            Path json = folder.resolve("report.json");

            CommandRun screen = CommandRun.of("scan", "--json", data());
            CommandRun dash = CommandRun.of("scan", "--json", "-", data());
            CommandRun toFile = CommandRun.of("scan", "--json=" + json, data());

            assertThat(screen.out()).startsWith("{").contains("resguardo.scan/1");
            assertThat(dash.out()).startsWith("{");
            assertThat(dash.code()).isEqualTo(screen.code()).isEqualTo(1);
            assertThat(toFile.out()).contains("We looked at");
            assertThat(json).content().contains("resguardo.scan/1");
        }

        @Test
        void aReportIsReplacedButNothingElseIs() throws IOException {
            file("data/order.txt", "card number " + CARD);
            Path customers = file("clientes.html", "<p>customers</p>");
            String report = folder.resolve("report.html").toString();

            assertThat(CommandRun.of("scan", data(), "--html", customers.toString())
                            .code())
                    .isEqualTo(2);
            assertThat(customers).hasContent("<p>customers</p>");
            assertThat(CommandRun.of("scan", data(), "--html", report).code()).isEqualTo(1);
            assertThat(CommandRun.of("scan", data(), "--html", report).code()).isEqualTo(1);
        }
    }

    @Nested
    class Choices {

        @Test
        void patternsChooseFiles() throws IOException {
            file("data/order.txt", "card number " + CARD);
            file("data/old/order.log", "card number " + CARD);

            assertThat(CommandRun.of("scan", data(), "--include", "*.log").out())
                    .doesNotContain("order.txt");
            assertThat(CommandRun.of("scan", data(), "--exclude", "old").out()).doesNotContain("order.log");
        }

        @Test
        void aDatabaseIsReadBesideFiles() throws IOException, SQLException {
            file("data/order.txt", "card number " + CARD);
            Path shop = folder.resolve("shop.db");
            try (var connection = DriverManager.getConnection("jdbc:sqlite:" + shop);
                    var statement = connection.createStatement()) {
                statement.executeUpdate("create table customer (email text)");
                for (int i = 0; i < 30; i++) {
                    statement.executeUpdate("insert into customer values ('c" + i + "@example.com')");
                }
            }

            CommandRun run = CommandRun.of("scan", data(), "--sqlite", shop.toString());

            assertThat(run.out()).contains("1 file and 1 table", "order.txt", "customer", "email");
            assertThat(run.code()).isEqualTo(1);
        }
    }
}
