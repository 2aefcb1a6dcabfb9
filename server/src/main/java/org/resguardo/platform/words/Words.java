/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.words;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.TimeZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The sentences of the program in one language, and how that language's readers write numbers and dates. */
public final class Words {
    private static final Pattern HALF_OF_THE_DAY = Pattern.compile("([ap]\\.[\\u00a0\\u202f ]?m\\.)\\.(?!\\.)");

    private final Language language;
    private final Locale formats;
    private final Map<String, String> sentences;

    Words(Language language, Locale formats, Map<String, String> sentences) {
        this.language = language;
        this.formats = formats;
        this.sentences = sentences;
    }

    /** A sentence without arguments. */
    public String say(String key) {
        return say(key, Map.of());
    }

    /** A sentence with one named argument. */
    public String say(String key, String name, Object value) {
        return say(key, Map.of(name, value));
    }

    /** A sentence with named arguments. */
    public String say(String key, Map<String, ?> arguments) {
        String sentence = sentences.get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no sentence has the key " + key);
        }
        return plain(sentence)
                ? sentence
                : ended(new MessageFormat(sentence, formats).format(new HashMap<>(arguments)));
    }

    /** Half of the day is an abbreviation (a.m.), and its dot ends the sentence too. */
    private static String ended(String sentence) {
        return HALF_OF_THE_DAY.matcher(sentence).replaceAll("$1");
    }

    /** True when there is a sentence with a key. */
    public boolean knows(String key) {
        return sentences.containsKey(key);
    }

    private static boolean plain(String sentence) {
        return sentence.indexOf('{') < 0 && sentence.indexOf('\'') < 0;
    }

    /** A whole number. */
    public String number(long number) {
        return NumberFormat.getInstance(formats).format(number);
    }

    /** A day with its month in words. */
    public String day(LocalDate day) {
        DateFormat format = DateFormat.getInstanceForSkeleton("yMMMMd", formats);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    /** A day with the name of the weekday, as it stands alone. */
    public String weekday(LocalDate day) {
        DateFormat format = DateFormat.getInstanceForSkeleton("EEEEMMMMd", formats);
        format.setContext(DisplayContext.CAPITALIZATION_FOR_STANDALONE);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    /** A moment as the clock of a place shows it. */
    public String moment(Instant moment, ZoneId zone) {
        DateFormat format = DateFormat.getInstanceForSkeleton("yMMMMdjm", formats);
        format.setTimeZone(TimeZone.getTimeZone(zone.getId()));
        return format.format(Date.from(moment));
    }

    /** The language. */
    public Language language() {
        return language;
    }
}
