/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Tells whether a row holds headings or values.
 *
 * <p>When it errs it must err towards values: a heading is shown in reports, and no value may be. A row with anything in
 * it that looks like an address, a number, or a date is never a heading. Beyond that a row must earn the name: by words
 * that people write over columns (the list beside this class), by being written like a name in a program, or by differing
 * from what stands below it.
 */
final class TableHeading {
    private static final int LONGEST = 80;
    private static final int LONGEST_QUESTION = 300;
    private static final int MOST_DIGITS = 6;
    private static final int LOOK_AT = 50;

    private static final Set<String> WORDS = words();
    private static final Pattern NUMBER = Pattern.compile("[-+(]?\\s*[$€£]?\\s*\\d[\\d.,\\s]*[%€)]?");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern DATE = Pattern.compile("\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}.*");
    private static final Pattern PROGRAM_NAME =
            Pattern.compile("[A-Za-z][A-Za-z0-9]*(_[A-Za-z0-9]+)+|[a-z]+[0-9]*([A-Z][a-z0-9]+)+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");

    private TableHeading() {}

    /**
     * True when the row holds headings.
     *
     * @param below some rows that follow it
     * @param certainOnly true where rows that look like values stand above it, so that more is asked
     */
    static boolean is(List<String> row, List<List<String>> below, boolean certainOnly) {
        int filled = 0;
        int known = 0;
        int unlike = 0;
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column).strip();
            if (looksLikeValue(cell)) {
                return false;
            }
            if (cell.isEmpty() || YEAR.matcher(cell).matches()) {
                continue;
            }
            filled++;
            boolean knownCell = known(cell);
            known += knownCell ? 1 : 0;
            unlike += knownCell ? 0 : differs(cell, column, below);
        }
        boolean byWords = known * 2 > filled;
        boolean byShape = known + unlike >= 2 && (known + unlike) * 2 > filled;
        return unique(row) && (byWords || (byShape && !certainOnly));
    }

    /** Exports repeat a heading now and then; rows of values repeat a value often. */
    private static boolean unique(List<String> row) {
        List<String> filled = row.stream().filter(cell -> !cell.isBlank()).toList();
        return new HashSet<>(filled).size() * 4 >= filled.size() * 3;
    }

    /** True for what must not become the name of a field. */
    static boolean looksLikeValue(String cell) {
        int longest = cell.indexOf('?') >= 0 || cell.endsWith(":") ? LONGEST_QUESTION : LONGEST;
        return cell.length() > longest
                || cell.indexOf('@') >= 0
                || cell.contains("://")
                || cell.chars().filter(Character::isDigit).count() > MOST_DIGITS
                || DATE.matcher(cell).matches()
                || (NUMBER.matcher(cell).matches() && !YEAR.matcher(cell).matches());
    }

    private static boolean known(String cell) {
        if (PROGRAM_NAME.matcher(cell).matches()) {
            return true;
        }
        int known = 0;
        int all = 0;
        for (String word : BETWEEN_WORDS.split(cell)) {
            String plain = plain(word);
            if (!plain.isEmpty() && !plain.chars().allMatch(Character::isDigit)) {
                all++;
                known += WORDS.contains(plain) || WORDS.contains(withoutNumber(plain)) ? 1 : 0;
            }
        }
        return known * 2 > all;
    }

    /** 1 when nearly all values of the column are written unlike the cell, -1 when the cell is one of them, else 0. */
    private static int differs(String cell, int column, List<List<String>> below) {
        List<String> values = below.stream()
                .limit(LOOK_AT)
                .filter(row -> column < row.size() && !row.get(column).isBlank())
                .map(row -> row.get(column).strip())
                .toList();
        if (values.isEmpty()) {
            return 0;
        }
        if (values.contains(cell)) {
            return -1;
        }
        boolean unlike = unlike(cell, values, value -> value.chars().anyMatch(Character::isDigit))
                || unlike(cell, values, value -> Character.isUpperCase(value.charAt(0)))
                || unlike(cell, values, TableHeading::hasLowerCase);
        return unlike ? 1 : 0;
    }

    private static boolean unlike(String cell, List<String> values, Predicate<String> trait) {
        return !trait.test(cell) && values.stream().filter(trait).count() * 10 >= values.size() * 8L;
    }

    private static boolean hasLowerCase(String value) {
        return value.chars().anyMatch(Character::isLowerCase);
    }

    private static String plain(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private static String withoutNumber(String word) {
        int end = word.length();
        while (end > 0 && Character.isDigit(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(0, end);
    }

    private static Set<String> words() {
        try (InputStream in = TableHeading.class.getResourceAsStream("heading-words.txt")) {
            if (in == null) {
                throw new IllegalStateException("heading-words.txt is missing from the jar.");
            }
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Set<String> words = new HashSet<>();
            all.lines().filter(line -> !line.startsWith("#")).forEach(line -> words.addAll(List.of(line.split(" "))));
            words.remove("");
            return Set.copyOf(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
