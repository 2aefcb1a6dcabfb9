/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.resguardo.testkit.business.BusinessGenerator;

/**
 * Newcomers go through the program by what they can see and press: from the code in the terminal to a published policy, a rule that ran, a
 * rehearsed incident, an answered complaint, a recorded choice and a plan in their hands. In every build each of the five goes once, three in
 * Spanish on a telephone and two in English at a desk.
 *
 * <p>With {@code -Dwalk.both=true} each goes in both ways; {@code -Dwalk.only=dental-clinic} lets one of them go.
 * {@code -Dwalk.figures=FILE} adds to a file what the first ten minutes cost each.
 */
class WalkTest {
    private static final long SEED = 2026;
    private static final int PEOPLE = 24;
    private static final Duration SEES = Duration.ofMinutes(6);
    private static final Duration READS = Duration.ofMinutes(10);

    private static final boolean BOTH = Boolean.getBoolean("walk.both");
    private static final String ONLY = System.getProperty("walk.only", "");

    static Stream<Arguments> walks() {
        return Arrays.stream(WalkedBusiness.values())
                .filter(business -> ONLY.isEmpty() || business.id().equals(ONLY))
                .flatMap(business -> {
                    Arguments phone = arguments(business, "es", 360);
                    Arguments desk = arguments(business, "en", 1280);
                    return BOTH ? Stream.of(phone, desk) : Stream.of(business.ordinal() % 2 == 0 ? phone : desk);
                });
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("walks")
    void aNewcomerFindsHerWay(WalkedBusiness business, String language, int width, @TempDir Path files)
            throws IOException {
        BusinessGenerator.of(SEED).write(business.kind(), files, PEOPLE);
        try (House house = new House()) {
            Walk walk = new Walk(house, business, files, language, width);
            walk.claims();
            walk.seesWhatSheHolds();
            walk.readsADraft();
            walk.connectsAPlace();
            walk.publishesAPolicy();
            walk.runsARule();
            walk.rehearsesAnIncident();
            walk.answersAComplaint();
            walk.recordsAChoice();
            walk.takesThePlanAlong();
            assertThat(walk.owner().deadLinks()).isEmpty();
            note(walk, business.id() + " " + language + " " + width);
            assertThat(walk.moment(Walk.SEES).person())
                    .as("reading, pressing and writing until she sees what she holds")
                    .isLessThan(SEES);
            assertThat(walk.moment(Walk.READS).person())
                    .as("until her policy stands before her")
                    .isLessThan(READS);
        }
    }

    private static void note(Walk walk, String who) throws IOException {
        String file = System.getProperty("walk.figures", "");
        if (file.isEmpty()) {
            return;
        }
        StringBuilder lines = new StringBuilder();
        walk.moments()
                .forEach((moment, sum) -> lines.append(String.format(
                        Locale.ROOT,
                        "%-26s %-36s %5d %6d %7d %6d %10d %8s %7s %8s%n",
                        who,
                        moment,
                        sum.pages(),
                        sum.words(),
                        sum.presses(),
                        sum.fields(),
                        sum.characters(),
                        shown(sum.person()),
                        shown(sum.machine()),
                        shown(sum.person().plus(sum.machine())))));
        Files.writeString(
                Path.of(file), lines, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static String shown(Duration time) {
        return "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
    }
}
