/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.load;

import java.util.List;
import org.resguardo.law.Law;
import org.resguardo.law.Text;
import org.resguardo.law.facts.InventorySummary;

/** Reads what a file of facts tells of the data that is kept. */
final class InventoryFields {
    private static final Text ELEMENT = new Text("a kind of data such as ssn", "un tipo de dato como ssn");

    private InventoryFields() {}

    static InventorySummary read(Entry entry, Law law) {
        InventorySummary.Builder inventory = new InventorySummary.Builder();
        Entry found = FactsFile.part(entry, "found");
        for (String element : found.keys()) {
            known(found, element, law);
            if (FactsFile.told(found, element)) {
                inventory.found(element, found.count(element));
            } else {
                inventory.found(element);
            }
        }
        Entry workers = FactsFile.part(entry, "workers");
        for (String element : workers.keys()) {
            known(workers, element, law);
            if (FactsFile.told(workers, element)) {
                inventory.foundOfWorkers(element, workers.count(element));
            } else {
                inventory.foundOfWorkers(element);
            }
        }
        absent(entry, found.keys(), inventory, law);
        if (FactsFile.told(entry, "childrenUnder13")) {
            inventory.childrenUnder13(entry.count("childrenUnder13"));
        }
        others(entry, inventory);
        return inventory.build();
    }

    private static void known(Entry entry, String element, Law law) {
        if (!law.elements().containsKey(element)) {
            throw entry.problem(element, ELEMENT.en(), ELEMENT.es());
        }
    }

    private static void absent(Entry entry, List<String> found, InventorySummary.Builder inventory, Law law) {
        if (!FactsFile.told(entry, "absent")) {
            return;
        }
        for (String element : entry.idsOf("absent", law.elements().keySet(), ELEMENT)) {
            if (found.contains(element)) {
                throw entry.problem(
                        "absent",
                        "nothing that stands under found, as '" + element + "' does",
                        "solo lo que no está en found, donde está '" + element + "'");
            }
            inventory.absent(element);
        }
    }

    private static void others(Entry entry, InventorySummary.Builder inventory) {
        if (!FactsFile.told(entry, "others")) {
            return;
        }
        if (entry.oneOf("others", List.of("absent", "scanned", FactsFile.UNKNOWN))
                .equals("absent")) {
            inventory.complete();
        } else {
            CategoryTable.standard().findable().forEach(inventory::absent);
        }
    }
}
