/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.plan;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.resguardo.inventory.map.DataMap;
import org.resguardo.inventory.map.MapFiles;
import org.resguardo.inventory.register.RegisterFacts;
import org.resguardo.inventory.register.RegisterSheets;
import org.resguardo.inventory.register.Registers;
import org.resguardo.inventory.register.Sheet;
import org.resguardo.inventory.register.TextTables;
import org.resguardo.platform.plan.EvidenceFolder;
import org.resguardo.platform.plan.EvidencePart;
import org.resguardo.platform.step.Step;
import org.resguardo.platform.words.Words;

/** The record of processing and the map of the data, in every language. */
public final class InventoryEvidence implements EvidencePart {
    private final Registers registers;
    private final List<Words> languages;
    private final Supplier<LocalDate> today;

    /** The evidence of a register. */
    public InventoryEvidence(Registers registers, List<Words> languages, Supplier<LocalDate> today) {
        this.registers = registers;
        this.languages = List.copyOf(languages);
        this.today = today;
    }

    @Override
    public Step step() {
        return Step.INVENTORY;
    }

    @Override
    public void put(EvidenceFolder into) throws IOException {
        RegisterFacts facts = registers.on(today.get());
        for (Words words : languages) {
            String tag = words.language().tag();
            for (Sheet sheet : RegisterSheets.of(facts, words)) {
                into.text("register-" + tag + "/" + sheet.id() + ".csv", TextTables.text(sheet));
            }
            into.text("map-" + tag + ".svg", MapFiles.svg(DataMap.of(facts, words)));
        }
    }
}
