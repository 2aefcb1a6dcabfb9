/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.bench.speed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.resguardo.testkit.people.Dice;

/** Words of a language, the frequent ones first, that are drawn about as often as people use them: the n-th one n times less often than the first. */
final class Vocabulary {
    private final String[] words;
    private final List<String> endings;

    private Vocabulary(String[] words, List<String> endings) {
        this.words = words;
        this.endings = endings;
    }

    static Vocabulary read(String resource, String... endings) {
        try (InputStream in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(resource), resource)) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            return new Vocabulary(all.split("\\s+"), List.of(endings));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A word; one in six is rare, and made from a frequent one. */
    String word(Dice dice) {
        double share = dice.below(1_000_000) / 1_000_000.0;
        String word = words[(int) Math.min(words.length - 1, Math.pow(words.length + 1.0, share) - 1)];
        if (!dice.percent(16)) {
            return word;
        }
        String stem = words[dice.below(words.length)];
        return stem + word.charAt(0) + dice.oneOf(endings.toArray(String[]::new));
    }

    /** Sentences, some of them as the supplier makes them, in lines of about a hundred characters. */
    String text(Dice dice, int length, Supplier<String> said) {
        StringBuilder text = new StringBuilder(length + 512);
        int line = 0;
        while (text.length() < length) {
            if (dice.percent(7)) {
                text.append(said.get());
            }
            sentence(dice, text);
            boolean full = text.length() - line > 100;
            text.append(full ? '\n' : ' ');
            line = full ? text.length() : line;
        }
        return text.append('\n').toString();
    }

    private void sentence(Dice dice, StringBuilder text) {
        int begin = text.length();
        for (int left = dice.between(5, 20); left > 0; left--) {
            text.append(word(dice)).append(left == 1 ? "." : dice.percent(8) ? ", " : " ");
        }
        text.setCharAt(begin, Character.toUpperCase(text.charAt(begin)));
    }
}
