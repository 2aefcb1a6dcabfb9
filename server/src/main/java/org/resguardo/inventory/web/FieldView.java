/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.HeldField;
import org.resguardo.platform.web.FormView;

/**
 * One column or document: what it holds, why that is thought, and what people said.
 *
 * @param field the column or document
 * @param store in which data store
 * @param changes true when the reader may change something
 * @param form the form with which it is decided
 */
public record FieldView(HeldField field, DataStore store, boolean changes, FormView form) {

    /** All kinds of personal data by name, for a list to choose from. */
    public List<DataCategory> categories(Locale language) {
        return Arrays.stream(DataCategory.values())
                .sorted(Comparator.comparing(category -> category.title(language)))
                .toList();
    }

    /** Why the program thinks so, in the reader's language. */
    public String reason(HeldField.Held held, Locale language) {
        return language.getLanguage().equals("es") ? held.reasonSpanish() : held.reasonEnglish();
    }

    /** What a form calls one of the things held. */
    public String found(HeldField.Held held) {
        return held.category().map(DataCategory::id).orElse("");
    }

    /** True when nothing was found or said yet, so that the column as a whole is to be decided. */
    public boolean open() {
        return field.held().isEmpty();
    }
}
