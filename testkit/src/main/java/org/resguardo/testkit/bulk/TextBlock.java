/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.bulk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import org.resguardo.testkit.letter.Letters;
import org.resguardo.testkit.letter.PlainPaper;
import org.resguardo.testkit.people.Crowd;
import org.resguardo.testkit.people.Dice;
import org.resguardo.testkit.people.Person;

/** About a megabyte of text that can be written many times, each time a little different. */
final class TextBlock {
    private static final int BYTES = 1 << 20;
    private static final String GAP = "########";

    private final String ending;
    private final byte[] head;
    private final byte[] body;
    private final int[] gaps;

    private TextBlock(String ending, String head, byte[] body) {
        this.ending = ending;
        this.head = head.getBytes(StandardCharsets.UTF_8);
        this.body = body;
        this.gaps = gapsIn(body);
    }

    /** Papers, and now and then a letter about somebody. */
    static TextBlock prose(long seed) {
        return new TextBlock(".txt", "", repeated(seed, (person, dice) -> {
            String letter = dice.percent(25) ? Letters.taxpayer(person).text() : "";
            String paper = dice.oneOf(PlainPaper.values()).prose().text();
            return "Folio " + GAP + "\n" + paper + "\n" + letter + "\n";
        }));
    }

    /** Lines of a server, with the addresses of visitors in some. */
    static TextBlock log(long seed) {
        return new TextBlock(
                ".log",
                "",
                repeated(
                        seed,
                        (person, dice) -> "2026-11-20 0" + dice.below(10)
                                + ":14:" + dice.between(10, 59) + "." + dice.digits(3) + " INFO request=" + GAP
                                + " path=/tienda/"
                                + dice.digits(6) + " status=" + dice.oneOf("200", "304", "404") + " bytes="
                                + dice.digits(5)
                                + (dice.percent(20) ? " client=" + person.internetAddress() : "") + "\n"));
    }

    /** Rows of an export. */
    static TextBlock csv(long seed) {
        String head = "order,created,name,email,phone,city,sku,quantity,total,tracking\n";
        return new TextBlock(
                ".csv",
                head,
                repeated(
                        seed,
                        (person, dice) -> GAP + ",2026-0" + dice.between(1, 9) + "-11,"
                                + person.name() + "," + person.email() + "," + person.phone() + ","
                                + person.address().town().name() + ",PAN-" + dice.digits(4) + "," + dice.between(1, 20)
                                + ","
                                + dice.between(2, 300) + ".50,9400" + dice.digits(18) + "\n"));
    }

    String ending() {
        return ending;
    }

    int writeHead(OutputStream out) throws IOException {
        out.write(head);
        return head.length;
    }

    int writeTurn(int turn, OutputStream out) throws IOException {
        for (int i = 0; i < gaps.length; i++) {
            put((long) turn * gaps.length + i, gaps[i]);
        }
        out.write(body);
        return body.length;
    }

    private void put(long number, int at) {
        long rest = number % 100_000_000L;
        for (int i = GAP.length() - 1; i >= 0; i--) {
            body[at + i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }

    private static byte[] repeated(long seed, BiFunction<Person, Dice, String> part) {
        Dice dice = new Dice(seed);
        List<Person> people = Crowd.ofNeighbourhood(dice).adults(500);
        ByteArrayOutputStream block = new ByteArrayOutputStream(BYTES + 8192);
        while (block.size() < BYTES) {
            block.writeBytes(part.apply(dice.pick(people), dice).getBytes(StandardCharsets.UTF_8));
        }
        return block.toByteArray();
    }

    private static int[] gapsIn(byte[] body) {
        int[] found = new int[body.length / GAP.length()];
        int count = 0;
        int run = 0;
        for (int i = 0; i < body.length; i++) {
            run = body[i] == '#' ? run + 1 : 0;
            if (run == GAP.length()) {
                found[count++] = i - GAP.length() + 1;
                run = 0;
            }
        }
        return Arrays.copyOf(found, count);
    }
}
