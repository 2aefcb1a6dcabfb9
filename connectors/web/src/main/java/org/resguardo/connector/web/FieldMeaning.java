/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.web;

import static java.util.Map.entry;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.Detector;
import org.resguardo.engine.Engine;
import org.resguardo.engine.Sensitivity;
import org.resguardo.engine.words.Headings;
import org.resguardo.engine.words.Headings.Strength;

/**
 * Says which kind of personal data a field of a form asks for: by what the page tells browsers ({@code type} and {@code autocomplete}, HTML Living Standard
 * 4.10, read 2026-11), else by the words beside it and its name, as the engine reads the headings of columns.
 */
final class FieldMeaning {
    private static final Map<String, DataCategory> AUTOCOMPLETE = Map.ofEntries(
            entry("name", DataCategory.PERSON_NAME),
            entry("given-name", DataCategory.PERSON_NAME),
            entry("additional-name", DataCategory.PERSON_NAME),
            entry("family-name", DataCategory.PERSON_NAME),
            entry("nickname", DataCategory.PERSON_NAME),
            entry("username", DataCategory.ACCOUNT_NAME),
            entry("new-password", DataCategory.PASSWORD),
            entry("current-password", DataCategory.PASSWORD),
            entry("street-address", DataCategory.POSTAL_ADDRESS),
            entry("address-line1", DataCategory.POSTAL_ADDRESS),
            entry("address-line2", DataCategory.POSTAL_ADDRESS),
            entry("address-line3", DataCategory.POSTAL_ADDRESS),
            entry("address-level2", DataCategory.CITY),
            entry("postal-code", DataCategory.POSTAL_CODE),
            entry("cc-name", DataCategory.PERSON_NAME),
            entry("cc-number", DataCategory.PAYMENT_CARD),
            entry("cc-exp", DataCategory.PAYMENT_CARD),
            entry("cc-csc", DataCategory.CARD_SECURITY_CODE),
            entry("bday", DataCategory.BIRTH_DATE),
            entry("bday-day", DataCategory.BIRTH_DATE),
            entry("bday-month", DataCategory.BIRTH_DATE),
            entry("bday-year", DataCategory.BIRTH_DATE),
            entry("sex", DataCategory.GENDER),
            entry("tel", DataCategory.PHONE),
            entry("tel-national", DataCategory.PHONE),
            entry("tel-local", DataCategory.PHONE),
            entry("email", DataCategory.EMAIL),
            entry("photo", DataCategory.PHOTO));
    private static final Set<String> NO_QUESTION =
            Set.of("submit", "button", "image", "reset", "search", "color", "range");

    private static final int PART = 2;
    private static final int WHOLE = 4;
    /** Kinds for which a short word beside a field is enough: "name" or "calle" over a column may be a shop's, in a form it is the reader's. */
    private static final Set<DataCategory> SAID_SHORTLY = EnumSet.of(
            DataCategory.PERSON_NAME,
            DataCategory.PHONE,
            DataCategory.EMAIL,
            DataCategory.POSTAL_ADDRESS,
            DataCategory.POSTAL_CODE,
            DataCategory.CITY,
            DataCategory.AGE,
            DataCategory.GENDER,
            DataCategory.CONSENT,
            DataCategory.FREE_TEXT);

    /** Words with which forms speak to people, and that tell nothing of what is asked. */
    private static final Pattern FILLING = Pattern.compile(
            "(?iU)\\b(your|my|su|tu|mi|please|enter|type|por favor|ingrese|escriba|introduzca|optional|opcional|required|obligatorio)\\b");

    private static final Pattern AGREES =
            Pattern.compile("(?iU)\\b(acept|agree|consent|autoriz|privacidad|privacy|suscrib|subscribe)");

    private final Headings headings = new Headings();
    private final Map<String, DataCategory> categories = new HashMap<>();

    FieldMeaning() {
        for (Detector detector : Engine.standard().detectors()) {
            categories.put(detector.id(), detector.category());
        }
    }

    /**
     * What a page tells of a field.
     *
     * @param type its type in small letters; {@code textarea} and {@code select} for those
     * @param autocomplete what browsers are told that belongs there
     * @param words the label, then its name and whatever else is written on it
     */
    record Told(String type, String autocomplete, List<String> words) {}

    static boolean asks(String type) {
        return !NO_QUESTION.contains(type);
    }

    Optional<DataCategory> of(Told told) {
        switch (told.type()) {
            case "password" -> {
                return Optional.of(DataCategory.PASSWORD);
            }
            case "email" -> {
                return Optional.of(DataCategory.EMAIL);
            }
            case "tel" -> {
                return Optional.of(DataCategory.PHONE);
            }
            default -> {
                // The others tell how it is typed and not what.
            }
        }
        String token = told.autocomplete().strip().toLowerCase(Locale.ROOT).replaceFirst(".*\\s", "");
        if (AUTOCOMPLETE.containsKey(token)) {
            return Optional.of(AUTOCOMPLETE.get(token));
        }
        for (String words : told.words()) {
            Optional<DataCategory> said = said(FILLING.matcher(words).replaceAll(" "), told.type());
            if (said.isPresent()) {
                return said;
            }
        }
        if (told.type().equals("checkbox")
                && told.words().stream().anyMatch(words -> AGREES.matcher(words).find())) {
            return Optional.of(DataCategory.CONSENT);
        }
        return told.type().equals("textarea") ? Optional.of(DataCategory.FREE_TEXT) : Optional.empty();
    }

    /** What words say: the whole of them before a part, and a phrase that says it by itself before one that may. */
    private Optional<DataCategory> said(String words, String type) {
        Map<DataCategory, Integer> points = new HashMap<>();
        Set<DataCategory> denied = new HashSet<>();
        for (Headings.Reading reading : headings.read(words)) {
            DataCategory category = categories.get(reading.meaning().detector());
            if (category == null || !fits(category, type)) {
                continue;
            }
            boolean strong = reading.meaning().strength() == Strength.STRONG;
            if (reading.meaning().strength() == Strength.NEVER) {
                denied.add(category);
            } else if (strong || (reading.whole() && SAID_SHORTLY.contains(category))) {
                points.merge(category, (strong ? PART : 1) + (reading.whole() ? PART : 0), Math::max);
            }
        }
        int least = type.equals("hidden") ? WHOLE : PART;
        return points.entrySet().stream()
                .filter(one -> one.getValue() >= least)
                .filter(one -> one.getValue() >= WHOLE || !denied.contains(one.getKey()))
                .max(Map.Entry.<DataCategory, Integer>comparingByValue()
                        .thenComparing(one -> one.getKey().sensitivity())
                        .thenComparingInt(one -> -one.getKey().ordinal()))
                .map(Map.Entry::getKey);
    }

    /** Whether a question of that type can ask for it at all. */
    private static boolean fits(DataCategory category, String type) {
        return switch (type) {
            case "checkbox" ->
                category == DataCategory.CONSENT || category.sensitivity().compareTo(Sensitivity.HIGH) >= 0;
            case "radio", "select", "number" -> category != DataCategory.FREE_TEXT && category != DataCategory.CONSENT;
            case "date", "month", "week", "datetime-local" -> category == DataCategory.BIRTH_DATE;
            case "time" -> false;
            case "file" -> category != DataCategory.FREE_TEXT && category != DataCategory.CONSENT;
            default -> true;
        };
    }
}
