/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.bench.quality;

import java.text.Normalizer;
import java.util.Locale;

/** How people and machines spoil a text without making it longer or shorter. */
enum Spoiling {
    SMALL_LETTERS {
        @Override
        String spoil(String text) {
            return text.toLowerCase(Locale.ROOT);
        }
    },
    CAPITALS {
        @Override
        String spoil(String text) {
            return text.toUpperCase(Locale.ROOT);
        }
    },
    NO_ACCENTS {
        @Override
        String spoil(String text) {
            StringBuilder plain = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                plain.append(Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFD)
                        .charAt(0));
            }
            return plain.toString();
        }
    },
    SHORT_LINES {
        @Override
        String spoil(String text) {
            StringBuilder lines = new StringBuilder(text);
            int line = 0;
            for (int i = 0; i < lines.length(); i++) {
                if (lines.charAt(i) == '\n') {
                    line = i;
                } else if (lines.charAt(i) == ' ' && i - line >= WIDTH) {
                    lines.setCharAt(i, '\n');
                    line = i;
                }
            }
            return lines.toString();
        }
    },
    BADLY_READ {
        @Override
        String spoil(String text) {
            StringBuilder read = new StringBuilder(text);
            for (int i = 7; i < read.length(); i += 23) {
                switch (read.charAt(i)) {
                    case 'i', 'l' -> read.setCharAt(i, '1');
                    case 'o' -> read.setCharAt(i, '0');
                    case 'e' -> read.setCharAt(i, 'c');
                    case ',' -> read.setCharAt(i, '.');
                    default -> {}
                }
            }
            return read.toString();
        }
    };

    private static final int WIDTH = 34;

    abstract String spoil(String text);
}
