/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.DroppedFiles;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.InventoryScan;
import org.resguardo.inventory.Officers;
import org.resguardo.inventory.Scans;
import org.resguardo.inventory.StoreAddress;
import org.resguardo.inventory.StoreKind;
import org.resguardo.inventory.Stores;
import org.resguardo.inventory.activity.Activities;
import org.resguardo.inventory.activity.Presets;
import org.resguardo.inventory.activity.Proposals;
import org.resguardo.inventory.activity.Recipients;
import org.resguardo.inventory.duty.ElementAnswers;
import org.resguardo.inventory.duty.SpecialDuties;
import org.resguardo.inventory.duty.ToldFacts;
import org.resguardo.inventory.map.DataMap;
import org.resguardo.inventory.map.MapFiles;
import org.resguardo.inventory.register.DpvFile;
import org.resguardo.inventory.register.FidesFile;
import org.resguardo.inventory.register.RegisterFacts;
import org.resguardo.inventory.register.RegisterSheets;
import org.resguardo.inventory.register.Registers;
import org.resguardo.inventory.register.TextTables;
import org.resguardo.inventory.register.WorkbookFile;
import org.resguardo.law.Law;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.business.Businesses;
import org.resguardo.platform.event.Events;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.proof.SigningKey;
import org.resguardo.platform.secret.MasterKey;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.words.Dictionary;
import org.resguardo.platform.words.Language;
import org.resguardo.platform.words.Words;

/** What the terminal can do with the inventory, also while the server runs. Looks are begun here and done by the server. */
public final class InventoryTerminal implements AutoCloseable {
    private static final String ACTOR = "terminal";

    private final Store store;
    private final InstantSource clock = InstantSource.system();
    private final Stores stores;
    private final Scans scans;
    private final Jobs jobs;
    private final InventoryScan scan;
    private final Registers registers;

    private InventoryTerminal(Store store, MasterKey key, Path folder) {
        this.store = store;
        Vault vault = Vault.of(store, key);
        AuditLog log = new AuditLog(store, clock, new SecureRandom(), SigningKey.of(store, vault));
        Events events = Events.fromElsewhere(clock);
        this.stores = new Stores(store, vault, clock, log, events);
        this.scans = new Scans(store);
        this.jobs = new Jobs(store, clock, log);
        DroppedFiles dropped = new DroppedFiles(folder.resolve("dropped"));
        this.scan = new InventoryScan(
                store, stores, new StoreDoors(dropped), dropped, org.resguardo.engine.Engine::standard, clock, events);
        this.registers = registers(log, events);
    }

    private Registers registers(AuditLog log, Events events) {
        Businesses businesses = new Businesses(store, clock, log, events);
        Supplier<Law> law = org.springframework.util.function.SingletonSupplier.of(Law::standard);
        Inventory inventory = new Inventory(store);
        Proposals proposals =
                new Proposals(store, Presets.ours(), () -> businesses.current().trade());
        Activities activities = new Activities(store, clock, log, events, proposals);
        ToldFacts facts = RegisterWiring.facts(businesses, law);
        SpecialDuties duties = new SpecialDuties(
                law, facts, inventory, stores, scans, activities, new ElementAnswers(store, clock, log));
        return new Registers(
                inventory,
                stores,
                activities,
                new Recipients(store, clock, log, events),
                new Officers(store, clock, log),
                duties,
                () -> businesses.current().publicName());
    }

    /** Opens the data in a folder; it must be there. */
    public static InventoryTerminal of(Path folder, Optional<Path> keyFile) {
        MasterKey key = Updates.key(folder, keyFile);
        return new InventoryTerminal(Updates.open(folder, key), key, folder);
    }

    /**
     * A place in a list.
     *
     * @param id its number
     * @param kind what it is
     * @param name what the business calls it
     * @param looked when it was last looked at, or an empty string
     */
    public record Place(long id, String kind, String name, String looked) {}

    /** All places. */
    public List<Place> places() {
        return stores.all().stream()
                .map(one -> new Place(
                        one.id(),
                        one.kind().id(),
                        one.name(),
                        scans.latest(one.id())
                                .map(look -> look.beganAt().toString())
                                .orElse("")))
                .toList();
    }

    /** Adds a folder or a database in one file; the same path is not added twice. */
    public Place add(Path path, String name) {
        String full = path.toAbsolutePath().normalize().toString();
        StoreKind kind = Files.isDirectory(path) ? StoreKind.FOLDER : StoreKind.SQLITE;
        DataStore added = stores.all().stream()
                .filter(one -> one.address() instanceof StoreAddress.Local local
                        && local.path().equals(full))
                .findFirst()
                .orElseGet(() -> stores.add(ACTOR, kind, name, new StoreAddress.Local(full)));
        return new Place(added.id(), added.kind().id(), added.name(), "");
    }

    /** Adds a server or a mailbox; the same address is not added twice. The password is sealed; the array can be wiped afterwards. */
    public Place add(StoreKind kind, String name, StoreAddress address, char[] password) {
        DataStore added = stores.all().stream()
                .filter(one -> one.address().equals(address))
                .findFirst()
                .orElseGet(() -> stores.add(ACTOR, kind, name, address, password));
        return new Place(added.id(), added.kind().id(), added.name(), "");
    }

    /** Has a place looked at, by its number or its name; empty when there is none that can be looked at. */
    public Optional<Long> look(String place) {
        return stores.all().stream()
                .filter(one -> one.kind().lasting())
                .filter(one ->
                        Long.toString(one.id()).equals(place) || one.name().equalsIgnoreCase(place))
                .findFirst()
                .map(one -> jobs.start(scan, one.id(), ACTOR));
    }

    /** The forms of the record of processing. */
    public enum RegisterForm {
        /** An Excel workbook. */
        XLSX,
        /** Tables of text in a ZIP. */
        CSV,
        /** JSON-LD in the terms of the Data Privacy Vocabulary. */
        DPV,
        /** A manifest of Fides. */
        FIDES
    }

    /** Writes the record of processing. The stream stays open. */
    public void register(RegisterForm form, Language language, OutputStream out) {
        RegisterFacts facts = facts();
        Words words = Dictionary.of(Speakers.PACKAGES).in(language);
        try {
            switch (form) {
                case XLSX -> WorkbookFile.write(RegisterSheets.of(facts, words), out);
                case CSV -> TextTables.zip(RegisterSheets.of(facts, words), out);
                case DPV -> DpvFile.write(facts, out);
                case FIDES -> out.write(FidesFile.of(facts).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The forms of the data map. */
    public enum MapForm {
        /** A picture. */
        SVG,
        /** Text for Mermaid. */
        MERMAID,
        /** Text for D2. */
        D2
    }

    /** The data map as text. */
    public String map(MapForm form, Language language) {
        DataMap map = DataMap.of(facts(), Dictionary.of(Speakers.PACKAGES).in(language));
        return switch (form) {
            case SVG -> MapFiles.svg(map);
            case MERMAID -> MapFiles.mermaid(map);
            case D2 -> MapFiles.d2(map);
        };
    }

    private RegisterFacts facts() {
        return registers.on(LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()));
    }

    @Override
    public void close() {
        store.close();
    }
}
