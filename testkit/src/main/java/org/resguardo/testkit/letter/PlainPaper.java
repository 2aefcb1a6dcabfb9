/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Papers that every business has and that say nothing of anybody: recipes, manuals, logs, program text, rules, empty forms.
 *
 * <p>They stand beside this class as files, and are full of numbers, dates and words that look like more.
 */
public enum PlainPaper {
    RECIPE("receta-conchas.md"),
    OVEN_MANUAL("manual-horno.txt"),
    TILL_LOG("caja.log"),
    LABEL_PROGRAM("etiquetas.py"),
    EMPTY_FORM("hoja-de-registro-en-blanco.txt"),
    RELEASE_NOTES("novedades.txt"),
    HOUSE_RULES("reglamento.txt"),
    SHIPPING_GUIDE("shipping-guide.md"),
    CLASS_PLAN("posture-notes.txt"),
    TAX_CALENDAR("tax-calendar.md"),
    STERILISATION("autoclave.txt");

    private final String file;

    PlainPaper(String file) {
        this.file = file;
    }

    /** The name that a business would give it. */
    public String file() {
        return file;
    }

    /** The paper as a text. */
    public Prose prose() {
        Prose prose = Prose.titled(file);
        text().lines().forEach(line -> prose.line(line));
        return prose;
    }

    private String text() {
        try (InputStream in = PlainPaper.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The paper " + file + " is missing from the test kit.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
