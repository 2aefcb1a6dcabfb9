/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.find;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.resguardo.platform.step.DataSubject.Identifier.Kind;

/** Reads the cells of a row together and says whose it is. */
final class RowReader {
    /** A cell that is longer holds sentences: whoever stands in it may only be spoken of. */
    static final int SHORT = 200;

    private final Recogniser recogniser;

    RowReader(Recogniser recogniser) {
        this.recogniser = recogniser;
    }

    /**
     * What a row is.
     *
     * @param whose about whom
     * @param by by what the person was known again
     */
    record Reading(Whose whose, Kind by) {}

    /** Reads a row; empty when it does not name her. */
    Optional<Reading> read(List<String> headings, List<String> cells) {
        Signs signs = new Signs();
        for (int i = 0; i < cells.size(); i++) {
            note(signs, headings.get(i), cells.get(i));
        }
        if (signs.bornAndNamed(recogniser.sought(), cells)) {
            return Optional.of(new Reading(Whose.HERS, Kind.NAME));
        }
        if (signs.alone.contains(Kind.EMAIL)) {
            return Optional.of(new Reading(signs.othersEmailAlone ? Whose.PERHAPS : Whose.HERS, Kind.EMAIL));
        }
        if (signs.alone.contains(Kind.CUSTOMER_NUMBER)) {
            return Optional.of(new Reading(Whose.HERS, Kind.CUSTOMER_NUMBER));
        }
        if (signs.alone.contains(Kind.PHONE)) {
            boolean shared = signs.othersEmailAlone;
            return Optional.of(new Reading(shared ? Whose.PERHAPS : Whose.HERS, Kind.PHONE));
        }
        if (!signs.spokenOf.isEmpty()) {
            Whose whose = signs.strangers ? Whose.PERHAPS : Whose.HERS;
            return Optional.of(new Reading(whose, signs.spokenOf.getFirst()));
        }
        return signs.perhaps.stream().findFirst().map(kind -> new Reading(Whose.PERHAPS, kind));
    }

    private void note(Signs signs, String heading, String cell) {
        if (NumberHeadings.is(heading)
                && recogniser.sought().numbers().stream().anyMatch(cell.strip()::equalsIgnoreCase)) {
            signs.alone.add(Kind.CUSTOMER_NUMBER);
        }
        for (Mention mention : recogniser.in(cell)) {
            boolean small = cell.length() <= SHORT;
            switch (mention.whose()) {
                case HERS -> {
                    if (small) {
                        signs.alone.add(mention.kind());
                    } else {
                        signs.spokenOf.add(mention.kind());
                    }
                }
                case PERHAPS -> signs.perhaps.add(mention.kind());
                case OTHERS -> {
                    boolean stranger = recogniser.stranger(cell, mention);
                    signs.strangers |= stranger;
                    signs.othersEmailAlone |= stranger && small && mention.kind() == Kind.EMAIL;
                }
            }
        }
    }

    /** What was seen in the cells of one row. */
    private static final class Signs {
        private final Set<Kind> alone = new HashSet<>();
        private final List<Kind> spokenOf = new ArrayList<>();
        private final List<Kind> perhaps = new ArrayList<>();
        private boolean strangers;
        private boolean othersEmailAlone;

        /** All words of the name, in whatever columns, and the day of birth. */
        private boolean bornAndNamed(Sought sought, List<String> cells) {
            return sought.names().stream()
                    .filter(name -> name.born().isPresent())
                    .anyMatch(name -> {
                        Set<String> words = new HashSet<>();
                        cells.stream()
                                .filter(cell -> cell.length() <= SHORT)
                                .forEach(cell -> words.addAll(Spelling.words(cell)));
                        return words.containsAll(name.words())
                                && cells.stream()
                                        .filter(cell -> cell.length() <= SHORT)
                                        .anyMatch(cell -> Spelling.days(cell)
                                                .contains(name.born().get()));
                    });
        }
    }

    /** Headings of columns that hold the number of a customer. */
    static final class NumberHeadings {
        private static final Set<String> WHO = Set.of(
                "customer",
                "client",
                "cliente",
                "member",
                "socio",
                "patient",
                "paciente",
                "student",
                "alumno",
                "account",
                "cuenta");
        private static final Set<String> WHAT =
                Set.of("no", "nr", "num", "number", "numero", "id", "code", "codigo", "key", "nro");

        private NumberHeadings() {}

        /** True for a heading such as {@code customer_no}, {@code Número de cliente} or {@code idCliente}. */
        static boolean is(String heading) {
            String apart = heading.replaceAll("([a-z])([A-Z])", "$1 $2").replace('_', ' ');
            List<String> words =
                    List.of(Spelling.plain(apart).toLowerCase(Locale.ROOT).split(" "));
            return words.stream().anyMatch(WHO::contains)
                    && (words.size() == 1 || words.stream().anyMatch(WHAT::contains));
        }
    }
}
