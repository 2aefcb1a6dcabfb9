/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.bench.quality;

import static org.resguardo.engine.DataCategory.*;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.resguardo.testkit.people.Crowd;
import org.resguardo.testkit.people.Dice;
import org.resguardo.testkit.people.Person;

/**
 * Texts of our own with labels: mail, chats, notes of clinics, forms, logs. They are made from a seed and from patterns, one a
 * line, in which {@code {phone}} stands for a value and {@code [health:asthma]} for words that are what they say.
 */
final class OwnTexts {
    /** What is measured on them. */
    static final List<Measure> MEASURES = List.of(
            Measure.of("names", "name|given|surname", "", PERSON_NAME),
            Measure.of("street addresses", "address|street", "city|zip", POSTAL_ADDRESS),
            Measure.of("postal codes", "zip", "address", POSTAL_CODE),
            Measure.of("phones", "phone|localphone", "", PHONE),
            Measure.of("e-mail", "email", "", EMAIL),
            Measure.of("birth dates", "birth", "", BIRTH_DATE),
            Measure.of("ages", "age", "", AGE),
            Measure.of("cards", "card", "", PAYMENT_CARD),
            Measure.of("bank accounts", "iban|clabe|account", "", BANK_ACCOUNT),
            Measure.of("social security", "ssn|nass|nss|sin|nino", "", SOCIAL_SECURITY_NUMBER),
            Measure.of("tax numbers", "itin|ein|rfc|cuit|nit|ruc", "", TAX_ID),
            Measure.of(
                    "identity numbers",
                    "dni|curp|ine|argentina|rut|cedula|peru|ecuador|dominican|cpf",
                    "cuit",
                    NATIONAL_ID),
            Measure.of("passports", "passport", "", PASSPORT),
            Measure.of("driver licences", "licence", "", DRIVER_LICENCE),
            Measure.of("patient and insurance numbers", "mrn|member|mbi|nhs", "nass", HEALTH_ID),
            Measure.of("professionals' numbers", "npi|dea|colegiado", "", HEALTH_PROVIDER_ID),
            Measure.of("health", "health", "", HEALTH),
            Measure.of("IP and device", "ip|mac|imei", "", IP_ADDRESS, DEVICE_ID),
            Measure.of("vehicles", "vin|plate", "", VEHICLE_ID),
            Measure.of("coordinates", "coordinates", "", PRECISE_LOCATION),
            Measure.of("passwords and secrets", "password|secret", "", PASSWORD, SECRET),
            Measure.of("religion", "religion", "", RELIGION),
            Measure.of("ethnic origin", "ethnicity", "", ETHNICITY),
            Measure.of("sexual orientation", "orientation", "", SEXUAL_ORIENTATION),
            Measure.of("union membership", "union", "", UNION_MEMBERSHIP),
            Measure.of("politics", "politics", "", POLITICS),
            Measure.of("immigration status", "immigration|anumber", "", IMMIGRATION_STATUS),
            Measure.of("criminal record", "criminal", "", CRIMINAL_RECORD));

    /** What is measured on lines of shops. The author of a book is a person, and nobody whose data must be kept. */
    static final List<Measure> OF_SHOPS = List.of(Measure.of("names", "name", "author", PERSON_NAME));

    private static final Pattern PART = Pattern.compile("\\{(\\w+)}|\\[(\\w+):([^]]+)]");
    private static final int TIMES = 12;
    private static final long SEED = 20261129;

    private final String language;
    private final List<String> patterns;
    private final List<Person> people;

    OwnTexts(String language) {
        this.language = language;
        this.patterns = lines("own-" + language + ".txt");
        this.people = Crowd.ofThreeCountries(new Dice(SEED)).adults(3000);
    }

    /** Each pattern some times, with other people. */
    List<LabelledText> texts() {
        Dice dice = new Dice(SEED).forPart(language);
        List<LabelledText> texts = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            for (String pattern : patterns) {
                texts.add(fill(pattern, dice));
            }
        }
        return texts;
    }

    /** The same texts as people spoil them: without accents, in small letters, in capitals, cut into short lines. */
    List<LabelledText> spoilt() {
        List<LabelledText> texts = new ArrayList<>();
        int i = 0;
        for (LabelledText text : texts()) {
            Spoiling spoiling = Spoiling.values()[i++ % Spoiling.values().length];
            texts.add(new LabelledText(spoiling.spoil(text.text()), text.labels()));
        }
        return texts;
    }

    /**
     * One half of the sentences that were written by hand: as they stand and in small letters.
     *
     * @param half 0 for the half to tune on, 1 for the half that only tells how well the engine does
     */
    List<LabelledText> byHand(int half) {
        return halfOf(lines("hand-" + language + ".txt"), half);
    }

    /** One half of the lines of catalogues and of orders that were written by hand, as {@link #byHand(int)} has them. */
    List<LabelledText> ofShops(int half) {
        return halfOf(lines("shop-" + language + ".txt"), half);
    }

    /** Lines of the same kind that were written when the engine's rules for them were made. */
    List<LabelledText> ofShopsWrittenLast() {
        List<String> lines = lines("shop-last-" + language + ".txt");
        return Stream.of(0, 1).flatMap(half -> halfOf(lines, half).stream()).toList();
    }

    private List<LabelledText> halfOf(List<String> sentences, int half) {
        Dice dice = new Dice(SEED);
        List<LabelledText> texts = new ArrayList<>();
        for (int i = half; i < sentences.size(); i += 2) {
            texts.add(fill(sentences.get(i), dice));
        }
        for (LabelledText text : List.copyOf(texts)) {
            texts.add(new LabelledText(Spoiling.SMALL_LETTERS.spoil(text.text()), text.labels()));
        }
        return texts;
    }

    private LabelledText fill(String pattern, Dice dice) {
        Slots slots = new Slots(dice.pick(people), dice, language);
        Matcher parts = PART.matcher(pattern);
        StringBuilder text = new StringBuilder();
        List<LabelledText.Label> labels = new ArrayList<>();
        int done = 0;
        while (parts.find()) {
            text.append(plain(pattern.substring(done, parts.start())));
            done = parts.end();
            int start = text.length();
            String type = parts.group(1) == null ? parts.group(2) : parts.group(1);
            if (type.equals("other")) {
                slots = new Slots(dice.pick(people), dice, language);
                continue;
            }
            text.append(parts.group(1) == null ? plain(parts.group(3)) : slots.value(type));
            labels.add(new LabelledText.Label(start, text.length(), type));
        }
        text.append(plain(pattern.substring(done)));
        return new LabelledText(text.toString(), labels);
    }

    private static String plain(String pattern) {
        return pattern.replace("\\n", "\n").replace("\\t", "\t");
    }

    static List<String> lines(String resource) {
        return read(resource)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(OwnTexts.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
