/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.bench.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.resguardo.testkit.people.CheckDigits;
import org.resguardo.testkit.people.Dice;

/** Texts of a business in which nobody is spoken of: letters and leaflets, a catalogue, logs, the code of this project. */
final class QuietTexts {
    private static final int CODE = 400_000;
    private static final int LINES = 1500;

    private QuietTexts() {}

    static Map<String, String> made() throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("business prose, English", OwnTexts.read("quiet-en.txt"));
        texts.put("business prose, Spanish", OwnTexts.read("quiet-es.txt"));
        texts.put("catalogue", lines(QuietTexts::product));
        texts.put("orders", lines(QuietTexts::order));
        texts.put("logs", lines(QuietTexts::log));
        return texts;
    }

    private static String lines(java.util.function.Function<Dice, String> line) {
        Dice dice = new Dice(11);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < LINES; i++) {
            lines.append(line.apply(dice)).append('\n');
        }
        return lines.toString();
    }

    private static String product(Dice dice) {
        String code = "84" + dice.digits(10);
        return dice.oneOf("SKU ", "Ref. ", "Art. ", "") + dice.letters(3, "ABCDEFKLMNPRST") + "-" + dice.digits(5)
                + "; "
                + dice.oneOf(
                        "Rosa Mosqueta oil",
                        "Mesa Victoria, roble",
                        "Grace Kelly bag, black",
                        "Harina de trigo",
                        "Horno Santa Clara",
                        "Silla Margarita",
                        "Martin guitar strings",
                        "Jack Daniel's cake",
                        "Carmen lipstick",
                        "Summer Rain candle",
                        "Oxford shirt, blue",
                        "Lámpara Aurora",
                        "Queso San Simón",
                        "Washington apples")
                + "; EAN " + code + CheckDigits.ean(code) + "; " + dice.between(5, 300) + " x " + dice.between(5, 300)
                + " mm; $"
                + dice.between(2, 999) + "." + dice.digits(2);
    }

    private static String order(Dice dice) {
        return dice.oneOf("Order ", "Pedido ", "Invoice no. ", "Factura ", "PO ") + dice.digits(dice.between(6, 12))
                + ", "
                + dice.between(1, 28) + "/" + dice.between(1, 12) + "/2026, tracking 9400" + dice.digits(18) + ", "
                + dice.between(1, 99) + " units, total " + dice.between(1, 9) + "," + dice.digits(3) + ".00, lot "
                + dice.digits(9);
    }

    private static String log(Dice dice) {
        return "2026-11-" + dice.between(10, 29) + "T1" + dice.below(10) + ":" + dice.between(10, 59) + ":"
                + dice.between(10, 59)
                + "." + dice.digits(3) + "Z " + dice.oneOf("INFO", "WARN", "DEBUG") + " [worker-" + dice.below(9) + "] "
                + dice.oneOf("GET /api/orders/", "job ", "cache miss key=", "txn ") + dice.digits(dice.between(5, 13))
                + " "
                + Long.toHexString(dice.any()) + " took " + dice.below(900) + " ms, version 1." + dice.below(20) + "."
                + dice.below(9) + "." + dice.below(4) + ", epoch 17" + dice.digits(8);
    }

    /** Our own source text. */
    static String code() throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("connectors"))) {
            List<Path> sources = files.filter(file -> file.toString().contains("/src/main/java/"))
                    .filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            for (Path source : sources) {
                if (code.length() < CODE) {
                    code.append(Files.readString(source));
                }
            }
        }
        return code.toString();
    }
}
