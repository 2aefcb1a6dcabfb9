/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.web;

import java.util.List;
import java.util.Optional;
import org.resguardo.inventory.Explained;
import org.resguardo.inventory.HeldKind;
import org.resguardo.inventory.Officer;
import org.resguardo.inventory.People;
import org.resguardo.inventory.Surprise;
import org.resguardo.platform.step.Step;
import org.resguardo.platform.web.FormView;

/**
 * What the first page of step 1 shows.
 *
 * @param stores the data stores
 * @param kinds what they hold
 * @param surprises what few owners expect
 * @param people how many people it is about
 * @param explained how well the columns are explained
 * @param confirmed how many activities the owner has confirmed
 * @param proposed how many the program proposes
 * @param officer who is in charge of customer privacy
 * @param changes true when the reader may change something
 * @param form the form with which files are dropped
 */
public record InventoryView(
        List<StoreRow> stores,
        List<HeldKind> kinds,
        List<Surprise> surprises,
        People people,
        Explained explained,
        int confirmed,
        int proposed,
        Optional<Officer> officer,
        boolean changes,
        FormView form) {

    /** The step. */
    public Step step() {
        return Step.INVENTORY;
    }

    /** How many values of the kinds of a surprise there are. */
    public long count(Surprise surprise) {
        return kinds.stream()
                .filter(kind -> surprise.categories().contains(kind.category()))
                .mapToLong(HeldKind::values)
                .sum();
    }

    /** The page on which a surprise can be looked at. */
    public String address(Surprise surprise) {
        return kinds.stream()
                .filter(kind -> surprise.categories().contains(kind.category()))
                .findFirst()
                .map(kind -> "/inventory/kinds/" + kind.category().id())
                .orElse("/inventory");
    }
}
