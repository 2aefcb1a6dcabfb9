/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.step;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.resguardo.platform.step.DataSubject.Identifier;

/**
 * A person in running text: in notes that somebody of the business wrote, and in names of files. She is found by her addresses and
 * numbers however they are typed, and by her name where all of it stands there; a first name alone is somebody else's.
 */
public final class Mention {
    /** What stands in her place. */
    public static final String GONE = "[…]";

    private static final int LEAST_DIGITS = 7;
    private static final int NUMBER_DIGITS = 10;
    private static final int LEAST_NUMBER = 5;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern EMAIL = Pattern.compile("[\\w.+%'-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}");
    /** What follows makes it another address; the ending of a file does not. */
    private static final String OTHER_DOMAIN =
            "(?![\\w-]|\\.(?!(?:pdf|docx?|xlsx?|csv|txt|jpe?g|png|eml|msg|zip|html?)\\b)\\w)";

    private static final Pattern NUMBER = Pattern.compile("\\+?\\(?\\d[\\d() ./-]{5,24}\\d");

    private final UnaryOperator<String> without;

    private Mention(UnaryOperator<String> without) {
        this.without = without;
    }

    /** A person of whom all is known. */
    public static Mention of(DataSubject person) {
        List<Pattern> patterns = person.identifiers().stream()
                .map(Mention::pattern)
                .filter(pattern -> !pattern.isEmpty())
                .map(pattern -> Pattern.compile(pattern, FLAGS))
                .toList();
        return new Mention(text -> {
            String rest = text;
            for (Pattern pattern : patterns) {
                rest = pattern.matcher(rest).replaceAll(Matcher.quoteReplacement(GONE));
            }
            return rest;
        });
    }

    /** People of whom only signs are left. Their names are not among them. */
    public static Mention of(Predicate<String> forgotten) {
        UnaryOperator<String> number = found -> forgotten.test(found) ? GONE : found;
        UnaryOperator<String> address = found -> address(found, forgotten);
        return new Mention(text -> replace(NUMBER, replace(EMAIL, text, address), number));
    }

    /** What looks like the end of an address may be the ending of a file. */
    private static String address(String found, Predicate<String> forgotten) {
        int end = found.lastIndexOf('.');
        boolean shorter = !forgotten.test(found) && end > found.indexOf('@') && forgotten.test(found.substring(0, end));
        return shorter ? GONE + found.substring(end) : forgotten.test(found) ? GONE : found;
    }

    private static String replace(Pattern pattern, String text, UnaryOperator<String> instead) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(instead.apply(found.group())));
    }

    private static String pattern(Identifier identifier) {
        String value = identifier.value().strip();
        return switch (identifier.kind()) {
            case EMAIL -> value.isEmpty() ? "" : "(?<![\\w.+%'-])" + Pattern.quote(value) + OTHER_DOMAIN;
            case PHONE -> number(value.replaceAll("[^0-9]", ""));
            case NAME -> value.matches("\\S+") || value.isEmpty() ? "" : "(?<!\\p{L})" + words(value) + "(?!\\p{L})";
            case CUSTOMER_NUMBER ->
                value.length() < LEAST_NUMBER ? "" : "(?<![\\p{L}\\d])" + Pattern.quote(value) + "(?![\\p{L}\\d])";
        };
    }

    private static String number(String digits) {
        return digits.length() < LEAST_DIGITS
                ? ""
                : "(?<!\\d)(?:\\+?\\d{1,3}[() ./-]*)?\\(?"
                        + digits.substring(Math.max(0, digits.length() - NUMBER_DIGITS))
                                .chars()
                                .mapToObj(digit -> String.valueOf((char) digit))
                                .collect(Collectors.joining("[() ./-]*"))
                        + "(?!\\d)";
    }

    private static String words(String name) {
        return List.of(name.split("\\s+")).stream().map(Pattern::quote).collect(Collectors.joining("[\\s_-]+"));
    }

    /** A text with {@link #GONE} wherever she is named. */
    public String without(String text) {
        return without.apply(text);
    }

    /** True when a text names her. */
    public boolean in(String text) {
        return !without(text).equals(text);
    }

    /** Takes her out of a column of a table, within a change; gives how many rows named her. */
    public int takeOut(DSLContext sql, Table<?> table, TableField<?, Long> id, Field<String> column) {
        Map<Long, String> named =
                sql.select(id, column).from(table).where(column.ne("")).fetchMap(id, column);
        named.values().removeIf(text -> !in(text));
        named.forEach((row, text) ->
                sql.update(table).set(column, without(text)).where(id.eq(row)).execute());
        return named.size();
    }
}
