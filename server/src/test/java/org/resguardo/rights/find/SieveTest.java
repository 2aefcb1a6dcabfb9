/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.resguardo.connector.Place;
import org.resguardo.connector.TextIntake;
import org.resguardo.platform.step.DataSubject;
import org.resguardo.platform.step.DataSubject.Identifier;
import org.resguardo.platform.step.DataSubject.Identifier.Kind;

class SieveTest {
    private static final List<String> ADDRESSES =
            List.of("luz.romero@example.org", "luzfiel+pan@gmail.com", "o'neil-9@correo.example", "ñandú@example.org");
    private static final List<String> NAMES = List.of("Luz Ángela Romero", "José Peña, 1987-03-12", "Iñaki Azurmendi");
    private static final List<String> PIECES = List.of(
            "luz",
            "Luz.Romero@EXAMPLE.org",
            "luz.romero+pan@example.org",
            "luzﬁel@gmail.com",
            "l.u.z.fiel@googlemail.com",
            "ＬＵＺ.romero@example.org",
            "ÑANDÚ@example.org",
            "O'Neil-9@Correo.Example",
            "213-555-0142",
            "+1 (213) 555\u20110142",
            "21 35 55 01 42",
            "2135550143",
            "Romero, Luz Angela",
            "LUZ A\u0301NGELA   ROMERO",
            "jose pena",
            "Peña José",
            "IÑAKI-AZURMENDI",
            "12/3/1987",
            "03.12.1987",
            "1987-03-12",
            "C-20417",
            "c-20417x",
            "@example.org ",
            "nada de nadie ",
            "2026-11-29 ",
            "\n",
            "; ");

    private static Sought sought(Random random) {
        List<Identifier> signs = new ArrayList<>();
        signs.add(new Identifier(Kind.EMAIL, ADDRESSES.get(random.nextInt(ADDRESSES.size()))));
        if (random.nextBoolean()) {
            signs.add(new Identifier(Kind.PHONE, "(213) 555-0142"));
        }
        if (random.nextBoolean()) {
            signs.add(new Identifier(Kind.NAME, NAMES.get(random.nextInt(NAMES.size()))));
        }
        if (random.nextBoolean()) {
            signs.add(new Identifier(Kind.CUSTOMER_NUMBER, "C-20417"));
        }
        return Sought.of(new DataSubject(signs));
    }

    private static boolean passes(Sought sought, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Sieve.of(sought).passes(bytes, 0, bytes.length);
    }

    @Test
    void whateverTheRecogniserFindsPassesTheSieve() {
        long seed = Long.getLong("sieve.seed", System.nanoTime());
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        int found = 0;
        int stopped = 0;
        for (int i = 0; i < 20_000; i++) {
            Sought sought = sought(random);
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(12); j >= 0; j--) {
                text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextBoolean() ? " " : "");
            }
            boolean named = new Recogniser(sought, one -> false)
                    .in(text.toString()).stream().anyMatch(mention -> mention.whose() != Whose.OTHERS);
            boolean passes = passes(sought, text.toString());
            found += named ? 1 : 0;
            stopped += passes ? 0 : 1;
            assertThat(passes || !named)
                    .as(
                            "case %d of seed %d: what was found passes: %s %s",
                            i,
                            seed,
                            text,
                            sought.emails() + "" + sought.phones() + sought.names()
                                    + new Recogniser(sought, one -> false).in(text.toString()))
                    .isTrue();
        }
        assertThat(found).as("the control: she is found often").isGreaterThan(2_000);
        assertThat(stopped).as("and texts are held back").isGreaterThan(2_000);
    }

    @Test
    void daysOfBirthPassAsTheyAreRead() {
        Sought sought = Sought.of(new DataSubject(List.of(new Identifier(Kind.NAME, "José Peña, 1987-03-12"))));
        for (String written :
                List.of("1987-03-12", "1987-3-12", "12/3/1987", "03/12/1987", "12.03.1987", "3.12.1987")) {
            assertThat(Spelling.days(written)).as(written).isNotEmpty();
            assertThat(passes(sought, "nació el " + written + " en Oaxaca"))
                    .as(written)
                    .isTrue();
        }
        assertThat(passes(sought, "nació el 1988-03-12 en Oaxaca")).isFalse();
    }

    @Test
    void shortNumbersPassWhereNumbersStand() {
        Sought sought = Sought.of(new DataSubject(List.of(new Identifier(Kind.CUSTOMER_NUMBER, "7"))));
        byte[] bytes = "12\u001f7\u001f3".getBytes(StandardCharsets.UTF_8);
        assertThat(Sieve.ofNumbers(sought).passes(bytes, 0, bytes.length)).isTrue();
        assertThat(Sieve.of(sought).passes(bytes, 0, bytes.length)).isFalse();
    }

    @Test
    void whoStandsAcrossTwoPiecesPasses() {
        Sought sought = Sought.of(new DataSubject(List.of(new Identifier(Kind.EMAIL, "luz.romero@example.org"))));
        byte[] bytes =
                ("x".repeat(3_000) + "LUZ.romero@example.org" + "y".repeat(3_000)).getBytes(StandardCharsets.UTF_8);
        for (int piece = 1; piece < 3_100; piece += 7) {
            Sifting sifting = new Sifting(Sieve.of(sought), Sieve.ofNumbers(sought), () -> true);
            try (TextIntake text = sifting.text(Place.of("nota.txt"))) {
                for (int at = 0; at < bytes.length; at += piece) {
                    text.text(bytes, at, Math.min(piece, bytes.length - at));
                }
            }
            assertThat(sifting.passed()).as("in pieces of %d bytes", piece).isTrue();
        }
    }
}
