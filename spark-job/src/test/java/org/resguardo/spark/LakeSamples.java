/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

/** Customers and their orders, the same rows as CSV and as Parquet. People, numbers and addresses are made up. */
final class LakeSamples {
    private static final FileTime CHANGED = FileTime.from(Instant.parse("2026-03-01T12:00:00Z"));
    /** Headings of a list that any spreadsheet might have. */
    static final List<String> AS_PEOPLE_WRITE =
            List.of("id", "nombre", "correo", "telefono", "nacimiento", "importe", "notas");
    /** Headings of a table that programs fill. */
    static final List<String> AS_PROGRAMS_WRITE =
            List.of("codigo_c", "contacto_c", "mail_contacto", "movil_c", "fecha_nac", "saldo_c", "observaciones_c");

    private static final MessageType SCHEMA = MessageTypeParser.parseMessageType("""
            message clientes {
              required int64 codigo_c;
              optional binary contacto_c (STRING);
              optional binary mail_contacto (STRING);
              optional binary movil_c (STRING);
              optional int32 fecha_nac (DATE);
              optional int32 saldo_c (DECIMAL(9,2));
              optional binary observaciones_c (STRING);
            }
            """);
    private static final List<String> GIVEN =
            List.of("María", "José", "Ana", "Luis", "Carmen", "Jorge", "Emily", "John");
    private static final List<String> FAMILY =
            List.of("García", "López", "Martínez", "Pérez", "Sánchez", "Smith", "Johnson", "Núñez");

    private final Random random;

    LakeSamples(long seed) {
        random = new Random(seed);
    }

    /** One row. */
    record Client(long id, String name, String mail, String phone, LocalDate born, int cents, String notes) {
        List<String> cells() {
            String amount = "%d.%02d".formatted(cents / 100, cents % 100);
            return List.of("" + id, name, mail, phone, born.toString(), amount, notes);
        }
    }

    List<Client> clients(int count) {
        return IntStream.range(0, count).mapToObj(this::client).toList();
    }

    private Client client(int i) {
        String given = one(GIVEN);
        String family = one(FAMILY) + " " + one(FAMILY);
        String mail = random.nextInt(10) == 0 ? "" : "cliente" + random.nextInt(40_000) + "@example.com";
        String phone = "+34 6" + (10 + random.nextInt(90)) + " " + (100 + random.nextInt(900)) + " "
                + (100 + random.nextInt(900));
        LocalDate born = LocalDate.of(1940, 1, 1).plusDays(random.nextInt(24_000));
        String notes = switch (random.nextInt(6)) {
            case 0 -> "dijo \"sí\", llamar el lunes";
            case 1 -> "su correo nuevo es " + given.toLowerCase(java.util.Locale.ROOT) + i + "@example.org";
            case 2 -> "harina; pan, bolsas";
            default -> "";
        };
        return new Client(i + 1, given + " " + family, mail, phone, born, random.nextInt(90_000), notes);
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    static void csv(Path file, char delimiter, List<String> headings, List<Client> clients) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(
                file,
                Stream.concat(Stream.of(headings), clients.stream().map(Client::cells))
                        .map(cells -> line(cells, delimiter))
                        .toList());
        Files.setLastModifiedTime(file, CHANGED);
    }

    private static String line(List<String> cells, char delimiter) {
        return cells.stream()
                .map(cell -> cell.indexOf(delimiter) < 0 && cell.indexOf('"') < 0
                        ? cell
                        : '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(String.valueOf(delimiter)));
    }

    static void parquet(Path file, long bytesOfAGroup, List<Client> clients) throws IOException {
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        SimpleGroupFactory rows = new SimpleGroupFactory(SCHEMA);
        try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new LocalOutputFile(file))
                .withType(SCHEMA)
                .withRowGroupSize(bytesOfAGroup)
                .build()) {
            for (Client client : clients) {
                Group row = rows.newGroup().append("codigo_c", client.id()).append("contacto_c", client.name());
                if (!client.mail().isEmpty()) {
                    row.append("mail_contacto", client.mail());
                }
                row.append("movil_c", client.phone());
                row.append("fecha_nac", (int) client.born().toEpochDay());
                row.append("saldo_c", client.cents());
                row.append("observaciones_c", client.notes());
                writer.write(row);
            }
        }
        Files.setLastModifiedTime(file, CHANGED);
    }
}
