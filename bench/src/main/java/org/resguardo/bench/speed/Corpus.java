/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.bench.speed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.resguardo.testkit.people.Crowd;
import org.resguardo.testkit.people.Dice;
import org.resguardo.testkit.people.Person;

/**
 * Text as a small business has it, made from a seed: of 100 blocks 38 are English prose, 24 Spanish prose, 22 rows of
 * exports and 16 lines of logs; some 2 of 100 bytes belong to identifiers of people.
 */
final class Corpus {
    private static final int BLOCK = 8192;
    private static final long SEED = 20261124;

    private final Dice dice = new Dice(SEED);
    private final List<Person> people;
    private final Vocabulary english = Vocabulary.read("words-en.txt", "ing", "ed", "er", "ness", "ment", "ly", "s");
    private final Vocabulary spanish =
            Vocabulary.read("words-es.txt", "ando", "ado", "ción", "mente", "ería", "es", "ó");

    Corpus() {
        people = Crowd.ofThreeCountries(new Dice(SEED)).adults(4000);
    }

    /** All kinds of text mixed. */
    byte[] mixed(int bytes) {
        return fill(bytes, () -> {
            int kind = dice.below(100);
            return kind < 38 ? english() : kind < 62 ? spanish() : kind < 84 ? rows() : log();
        });
    }

    /** Prose of both languages. */
    byte[] prose(int bytes) {
        return fill(bytes, () -> dice.percent(62) ? english() : spanish());
    }

    /** Lines of logs only. */
    byte[] logs(int bytes) {
        return fill(bytes, this::log);
    }

    /** Rows of exports only. */
    byte[] exports(int bytes) {
        return fill(bytes, this::rows);
    }

    private static byte[] fill(int bytes, Blocks blocks) {
        byte[] filled = new byte[bytes];
        int at = 0;
        while (at < bytes) {
            byte[] block = blocks.next().getBytes(StandardCharsets.UTF_8);
            int length = Math.min(block.length, bytes - at);
            System.arraycopy(block, 0, filled, at, length);
            at += length;
        }
        return filled;
    }

    private String english() {
        return english.text(dice, BLOCK, () -> {
            Person person = dice.pick(people);
            return switch (dice.below(7)) {
                case 0 -> "Please write to " + person.email() + " about it. ";
                case 1 -> "Call " + person.name() + " at " + person.phone() + ". ";
                case 2 -> "Her SSN is " + person.socialSecurity() + ". ";
                case 3 -> "The card was " + person.card() + ". ";
                case 4 -> "Order 2026-" + dice.digits(6) + " has " + dice.between(2, 90) + " boxes. ";
                case 5 -> "It was paid on 2026-03-" + dice.between(10, 28) + ", $" + dice.between(3, 900) + ".50. ";
                default -> "Dear " + person.name() + ", ";
            };
        });
    }

    private String spanish() {
        return spanish.text(dice, BLOCK, () -> {
            Person person = dice.pick(people);
            return switch (dice.below(7)) {
                case 0 -> "Escriba a " + person.email() + " si hace falta. ";
                case 1 -> "Llamar a " + person.name() + ", tel. " + person.phone() + ". ";
                case 2 -> "DNI " + person.dni() + ". ";
                case 3 -> "Su IBAN es " + person.iban() + ". ";
                case 4 -> "El pedido 2026-" + dice.digits(6) + " lleva " + dice.between(2, 90) + " cajas. ";
                case 5 -> "Se pagó el " + dice.between(10, 28) + "/03/2026, $" + dice.between(3, 900) + ".50. ";
                default -> "Estimada " + person.name() + ": ";
            };
        });
    }

    private String rows() {
        StringBuilder rows = new StringBuilder(BLOCK + 256);
        int kind = dice.below(3);
        while (rows.length() < BLOCK) {
            switch (kind) {
                case 0 -> order(rows);
                case 1 -> customer(rows, dice.pick(people));
                default -> reading(rows);
            }
        }
        return rows.toString();
    }

    private void order(StringBuilder rows) {
        rows.append(dice.digits(7))
                .append(",2026-0")
                .append(dice.between(1, 9))
                .append("-1")
                .append(dice.below(10));
        rows.append(",SKU-")
                .append(dice.digits(5))
                .append(',')
                .append(dice.between(1, 40))
                .append(',');
        rows.append(dice.between(1, 900)).append('.').append(dice.digits(2)).append(",shipped,9400");
        rows.append(dice.digits(18)).append('\n');
    }

    private void customer(StringBuilder rows, Person person) {
        rows.append(dice.digits(6))
                .append(',')
                .append(person.name())
                .append(',')
                .append(person.email());
        rows.append(',')
                .append(person.phone())
                .append(',')
                .append(person.address().town().name())
                .append(',');
        for (int words = dice.between(0, 14); words > 0; words--) {
            rows.append(english.word(dice)).append(' ');
        }
        rows.append(",2026-0")
                .append(dice.between(1, 9))
                .append("-1")
                .append(dice.below(10))
                .append('\n');
    }

    private void reading(StringBuilder rows) {
        rows.append("2026-10-1")
                .append(dice.below(10))
                .append("T0")
                .append(dice.below(10))
                .append(':');
        rows.append(dice.between(10, 59))
                .append(":00Z,oven-")
                .append(dice.below(6))
                .append(',');
        rows.append(dice.between(150, 260))
                .append('.')
                .append(dice.below(10))
                .append(",ok,")
                .append(dice.digits(4));
        rows.append('\n');
    }

    private String log() {
        StringBuilder lines = new StringBuilder(BLOCK + 256);
        boolean json = dice.percent(40);
        while (lines.length() < BLOCK) {
            String id = Long.toHexString(dice.any()) + '-' + dice.digits(8);
            if (json) {
                lines.append("{\"ts\":")
                        .append(1790000000L + dice.below(9_000_000))
                        .append(dice.digits(3));
                lines.append(",\"level\":\"info\",\"trace\":\"")
                        .append(id)
                        .append("\",\"ms\":")
                        .append(dice.below(900));
                lines.append(",\"path\":\"/api/orders/").append(dice.digits(6)).append("\",\"status\":200}\n");
            } else {
                lines.append("2026-11-20 0")
                        .append(dice.below(10))
                        .append(":14:")
                        .append(dice.between(10, 59));
                lines.append('.')
                        .append(dice.digits(3))
                        .append(" INFO [worker-")
                        .append(dice.below(9));
                lines.append("] request ")
                        .append(id)
                        .append(" took ")
                        .append(dice.below(900))
                        .append(" ms");
                lines.append(dice.percent(10) ? " client=" + dice.pick(people).internetAddress() : "")
                        .append('\n');
            }
        }
        return lines.toString();
    }

    /** Bytes that make one class of the engine work as hard as it can. */
    static byte[] only(String part, int bytes) {
        byte[] one = part.getBytes(StandardCharsets.UTF_8);
        byte[] many = new byte[bytes];
        for (int i = 0; i < bytes; i++) {
            many[i] = one[i % one.length];
        }
        return Arrays.copyOf(many, bytes);
    }

    /** Makes one block after the other. */
    private interface Blocks {
        String next();
    }
}
