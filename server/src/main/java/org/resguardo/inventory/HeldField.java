/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.resguardo.engine.Certainty;
import org.resguardo.engine.DataCategory;

/**
 * A column or a document of the inventory.
 *
 * @param id its number
 * @param storeId in which data store
 * @param key what it is called there
 * @param position the column's position, from 1; 0 for a document
 * @param nature what its values are, as {@link org.resguardo.engine.ColumnNature} in small letters, or {@code text}
 * @param extent how much there is
 * @param oldest the earliest date of its table or document, when that is known
 * @param newest the latest
 * @param held what it holds
 */
public record HeldField(
        long id,
        long storeId,
        FieldKey key,
        int position,
        String nature,
        Extent extent,
        Optional<LocalDate> oldest,
        Optional<LocalDate> newest,
        List<Held> held) {
    public HeldField {
        held = List.copyOf(held);
    }

    /**
     * How much there is of a field.
     *
     * @param values how many values were seen
     * @param empty how many cells were empty
     * @param read how many rows were read
     * @param all how many there are, when not all were read and it is known
     */
    public record Extent(long values, long empty, long read, OptionalLong all) {
        /** True when rows were left out. */
        public boolean sampled() {
            return all.isPresent() && all.getAsLong() > read;
        }
    }

    /**
     * One kind of personal data that a field holds, or was thought to.
     *
     * @param category the kind that the program found; empty where people named one where it saw none
     * @param certainty how sure the program is
     * @param values how many values
     * @param distinct about how many different ones
     * @param system the id of the system that is known to hold this here, or an empty string
     * @param reasonSpanish why, in Spanish
     * @param reasonEnglish why, in English
     * @param verdict what people said of it
     * @param instead the kind that people said it is
     */
    public record Held(
            Optional<DataCategory> category,
            Certainty certainty,
            long values,
            long distinct,
            String system,
            String reasonSpanish,
            String reasonEnglish,
            Optional<Verdict> verdict,
            Optional<DataCategory> instead) {

        /** What it counts as; empty when it does not count. */
        public Optional<DataCategory> counts() {
            boolean denied = verdict.filter(said -> said == Verdict.NOT_PERSONAL || said == Verdict.TEST_DATA)
                    .isPresent();
            return denied ? Optional.empty() : instead.or(() -> category);
        }
    }

    /** True for a document, which has no columns. */
    public boolean text() {
        return position == 0;
    }

    /** Its number alone: headings and names of files may be names of people. */
    @Override
    public String toString() {
        return "field " + id;
    }
}
