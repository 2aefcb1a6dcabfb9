/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resguardo.platform.step.DataSubject.Identifier.Kind;

/** Knows the person again in a text, and other people who stand there beside her. */
final class Recogniser {
    /** What stands in the place of what is not hers to see. */
    static final String COVER = "▒▒▒";

    /** A number that is shorter says nothing outside a column of such numbers. */
    static final int LONG_NUMBER = 5;

    private final Sought sought;
    private final java.util.function.Predicate<String> ours;
    private final List<Pattern> names;
    private final List<Pattern> numbers;

    /**
     * For a person.
     *
     * @param ours tells addresses of the business itself, which are nobody else's data
     */
    Recogniser(Sought sought, java.util.function.Predicate<String> ours) {
        this.sought = sought;
        this.ours = ours;
        this.names = sought.names().stream().map(Recogniser::name).toList();
        this.numbers = sought.numbers().stream()
                .filter(number -> number.length() >= LONG_NUMBER)
                .map(number -> Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(number) + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE))
                .toList();
    }

    /** The words of a name in their order or with the last in front, with any accents, spaces and commas. */
    private static Pattern name(Sought.Name name) {
        List<String> words = name.words();
        String inOrder = String.join(
                "[^\\p{L}\\p{N}]{1,3}",
                words.stream().map(Recogniser::anyAccent).toList());
        String turned = anyAccent(words.getLast()) + "[^\\p{L}\\p{N}]{1,3}"
                + String.join(
                        "[^\\p{L}\\p{N}]{1,3}",
                        words.subList(0, words.size() - 1).stream()
                                .map(Recogniser::anyAccent)
                                .toList());
        return Pattern.compile(
                "(?<!\\p{L})(?:" + inOrder + "|" + turned + ")(?!\\p{L})",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String anyAccent(String word) {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            String forms = forms(word.charAt(i));
            pattern.append(forms.length() > 1 ? "[" + forms + "]" : Pattern.quote(forms))
                    .append("\\p{M}*");
        }
        return pattern.toString();
    }

    /** A letter, and the same with each accent that is one sign with it. */
    static String forms(char letter) {
        return switch (letter) {
            case 'a' -> "aáàâäãå";
            case 'e' -> "eéèêë";
            case 'i' -> "iíìîï";
            case 'o' -> "oóòôöõ";
            case 'u' -> "uúùûü";
            case 'n' -> "nñ";
            case 'c' -> "cç";
            default -> String.valueOf(letter);
        };
    }

    /** Who is named in a text, in its order. */
    List<Mention> in(String text) {
        List<Mention> all = new ArrayList<>();
        if (text.indexOf('@') > 0) {
            Matcher email = Spelling.EMAIL.matcher(text);
            while (email.find()) {
                all.add(new Mention(email.start(), email.end(), Kind.EMAIL, email(email.group())));
            }
        }
        Matcher number = Spelling.NUMBER.matcher(text);
        while (number.find()) {
            phone(number.group())
                    .ifPresent(whose -> all.add(new Mention(number.start(), number.end(), Kind.PHONE, whose)));
        }
        names.forEach(name -> add(all, name.matcher(text), Kind.NAME));
        numbers.forEach(own -> add(all, own.matcher(text), Kind.CUSTOMER_NUMBER));
        all.sort(Comparator.comparingInt(Mention::from));
        return all;
    }

    private static void add(List<Mention> all, Matcher found, Kind kind) {
        while (found.find()) {
            all.add(new Mention(found.start(), found.end(), kind, Whose.PERHAPS));
        }
    }

    private Whose email(String address) {
        String plain = Spelling.email(trimmed(address));
        if (sought.emails().contains(plain)) {
            return Whose.HERS;
        }
        return sought.emails().contains(Spelling.withoutPlus(plain)) ? Whose.PERHAPS : Whose.OTHERS;
    }

    static String trimmed(String address) {
        return address.replaceAll("^['.-]+|['.-]+$", "");
    }

    /** A number that is nobody's telephone, such as that of an order, is nobody else's data either. */
    private java.util.Optional<Whose> phone(String written) {
        return Spelling.phone(written)
                .flatMap(ten -> sought.phones().contains(ten)
                        ? java.util.Optional.of(Whose.HERS)
                        : looksLikePhone(written, ten)
                                ? java.util.Optional.of(Whose.OTHERS)
                                : java.util.Optional.empty());
    }

    private static boolean looksLikePhone(String written, String ten) {
        boolean day = !Spelling.days(written).isEmpty();
        return ten.length() == 10 && !day && written.matches(".*[^0-9].*");
    }

    /** A text with the other people's addresses and numbers covered. */
    String covered(String text) {
        return covered(text, mention -> stranger(text, mention));
    }

    /** A short cell of a row that is hers: a number beside her address is hers too, another's address is not. */
    String coveredBesideHers(String cell) {
        return covered(cell, mention -> strangerBesideHers(cell, mention));
    }

    /** True for a mention of somebody else in a short cell of a row that is hers. */
    boolean strangerBesideHers(String cell, Mention mention) {
        return mention.kind() != Kind.PHONE && stranger(cell, mention);
    }

    private String covered(String text, java.util.function.Predicate<Mention> stranger) {
        StringBuilder covered = new StringBuilder();
        int at = 0;
        for (Mention mention : in(text)) {
            if (stranger.test(mention) && mention.from() >= at) {
                covered.append(text, at, mention.from()).append(COVER);
                at = mention.to();
            }
        }
        return covered.append(text.substring(at)).toString();
    }

    /** True for a mention of somebody who is neither the person nor the business. */
    boolean stranger(String text, Mention mention) {
        return mention.whose() == Whose.OTHERS
                && !ours.test(text.substring(mention.from(), mention.to()).toLowerCase(Locale.ROOT));
    }

    Sought sought() {
        return sought;
    }
}
