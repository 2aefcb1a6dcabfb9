/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.e2e;

import java.time.Duration;

/**
 * What somebody had to do and read. Its time is that of somebody who reads every word that can be seen on every page that she leaves, at
 * 200 words a minute, needs two seconds for each press and one second for every three characters that she writes. Machine time is
 * measured, with the taking of pictures in it, and told apart.
 */
final class Effort {
    private static final int WORDS_A_MINUTE = 200;
    private static final double SECONDS_A_PRESS = 2;
    private static final double CHARACTERS_A_SECOND = 3;

    private int pages;
    private int words;
    private int presses;
    private int fields;
    private int characters;
    private final long begin = System.nanoTime();

    /** Comes to a page. */
    void arrive() {
        pages++;
    }

    /** Has read a page, and leaves it. */
    void read(String text) {
        words += text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    void press() {
        presses++;
    }

    void write(String text) {
        fields++;
        characters += text.length();
    }

    /** Where she stands now. */
    Sum sum() {
        return new Sum(pages, words, presses, fields, characters, Duration.ofNanos(System.nanoTime() - begin));
    }

    /**
     * What it came to so far.
     *
     * @param machine how long the program, the browser and the test took together, which is more than she would wait
     */
    record Sum(int pages, int words, int presses, int fields, int characters, Duration machine) {

        /** The time of somebody who reads everything, without that of the machine. */
        Duration person() {
            double seconds = 60.0 * words / WORDS_A_MINUTE
                    + SECONDS_A_PRESS * presses
                    + characters / CHARACTERS_A_SECOND;
            return Duration.ofMillis(Math.round(seconds * 1_000));
        }
    }
}
