/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.resguardo.connector.edit.Value;
import org.resguardo.platform.step.DataSubject;

/** Shows what was found with the addresses, numbers and names of other people covered: they are not hers to see. */
public final class Covering {
    /** By which a place itself tells rows apart; they say nothing of anybody. */
    private static final Set<String> OWN_NUMBERS = Set.of("#", "rowid");

    private static final int SENTENCES = 120;

    private final Recogniser recogniser;
    private final Bystanders bystanders;

    /**
     * For a person.
     *
     * @param ours tells addresses and numbers of the business itself
     */
    public Covering(DataSubject person, Predicate<String> ours) {
        Sought sought = Sought.of(person);
        this.recogniser = new Recogniser(sought, ours);
        this.bystanders = new Bystanders(sought);
    }

    /** A text as she may read it. */
    public String text(String text) {
        return bystanders.covered(recogniser.covered(text));
    }

    /**
     * One cell.
     *
     * @param heading its column
     * @param text what stands in it, as she may read it
     */
    public record Cell(String heading, String text) {
        /** How long its text is, and nothing of it. */
        @Override
        public String toString() {
            return "cell of " + text.length() + " characters";
        }
    }

    /** The filled cells of a row; of a document none, since its texts say more than its line in a list. */
    public List<Cell> cells(Found found) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < found.columns().size() && !found.document(); i++) {
            Value value = found.row().get(i);
            if (!value.empty() && !OWN_NUMBERS.contains(found.columns().get(i))) {
                String text = value.kind() == Value.Kind.BYTES
                        ? "(" + value.bytes().length + " bytes)"
                        : found.besideHers(value.text())
                                ? recogniser.coveredBesideHers(value.text())
                                : sentences(value.text()) ? text(value.text()) : recogniser.covered(value.text());
                cells.add(new Cell(found.columns().get(i), text));
            }
        }
        return cells;
    }

    private static boolean sentences(String text) {
        return text.length() > SENTENCES;
    }

    /** True when a cell or text is long enough that somebody should read it before it is given away. */
    public static boolean freeText(Found found) {
        return found.document() || found.row().stream().anyMatch(value -> sentences(value.text()));
    }
}
