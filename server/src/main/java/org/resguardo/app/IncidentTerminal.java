/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.Stores;
import org.resguardo.inventory.activity.Activities;
import org.resguardo.inventory.activity.Presets;
import org.resguardo.inventory.activity.Proposals;
import org.resguardo.law.Law;
import org.resguardo.law.facts.BusinessFacts;
import org.resguardo.law.load.CategoryTable;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.business.Businesses;
import org.resguardo.platform.event.Events;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;
import org.resguardo.platform.pdf.Documents;
import org.resguardo.platform.proof.SigningKey;
import org.resguardo.platform.secret.MasterKey;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.words.Dictionary;
import org.resguardo.platform.words.Language;
import org.resguardo.platform.words.Words;
import org.resguardo.protection.incident.Affected;
import org.resguardo.protection.incident.Incident;
import org.resguardo.protection.incident.IncidentKind;
import org.resguardo.protection.incident.Incidents;
import org.resguardo.protection.incident.mailing.MailingFiles;
import org.resguardo.protection.incident.mailing.Mailings;
import org.resguardo.protection.web.Bundles;
import org.resguardo.protection.web.Reports;
import org.resguardo.protection.web.RoomView;
import org.resguardo.protection.web.Rooms;
import org.springframework.util.function.SingletonSupplier;

/** What the terminal can do in the incident room, also while the server runs. Whatever it says is said for the owner. */
public final class IncidentTerminal implements AutoCloseable {
    private final Store store;
    private final Accounts accounts;
    private final Stores stores;
    private final Incidents incidents;
    private final Rooms rooms;
    private final Reports reports;
    private final Bundles bundles;
    private final Dictionary dictionary = Dictionary.of(Speakers.PACKAGES);

    private IncidentTerminal(Store store, MasterKey key, Path folder) {
        this.store = store;
        InstantSource clock = InstantSource.system();
        Vault vault = Vault.of(store, key);
        SigningKey signing = SigningKey.of(store, vault);
        AuditLog log = new AuditLog(store, clock, new SecureRandom(), signing);
        Events events = Events.fromElsewhere(clock);
        Businesses businesses = new Businesses(store, clock, log, events);
        Inventory inventory = new Inventory(store);
        Proposals proposals =
                new Proposals(store, Presets.ours(), () -> businesses.current().trade());
        Activities activities = new Activities(store, clock, log, events, proposals);
        Supplier<Law> law = SingletonSupplier.of(Law::standard);
        Supplier<BusinessFacts> facts = () -> businesses.current().facts(law.get());
        Documents documents = new Documents(dictionary);
        this.accounts = new Accounts(store, clock, log);
        this.stores = new Stores(store, vault, clock, log, events);
        Affected affected = new Affected(
                inventory,
                stores,
                SingletonSupplier.of(CategoryTable::standard),
                businesses::current,
                activities::confirmed);
        this.incidents = new Incidents(store, clock, log, events, affected);
        this.rooms = new Rooms(incidents, stores, affected, law, facts, clock);
        Mailings mailings = new Mailings(store, clock, log, new MailingFiles(folder.resolve("letters"), vault));
        this.reports = new Reports(dictionary, documents, mailings, accounts);
        this.bundles = new Bundles(dictionary, documents, reports, mailings, signing);
    }

    /** Opens the data in a folder; it must be there. */
    public static IncidentTerminal of(Path folder, Optional<Path> keyFile) {
        MasterKey key = Updates.key(folder, keyFile);
        return new IncidentTerminal(Updates.open(folder, key), key, folder);
    }

    /**
     * An incident in a list.
     *
     * @param id its number
     * @param kind the id of its kind
     * @param noticed when it was noticed
     * @param open false once it is closed
     * @param drill true for a rehearsal
     * @param notices how many notices are still to be sent
     */
    public record Listed(long id, String kind, LocalDate noticed, boolean open, boolean drill, int notices) {}

    /** All incidents, the latest first. */
    public List<Listed> all() {
        return incidents.all().stream().map(this::listed).toList();
    }

    private Listed listed(Incident incident) {
        RoomView room = rooms.view(incident, false);
        return new Listed(
                incident.id(),
                incident.kind().id(),
                room.facts().noticed(),
                incident.open(),
                incident.drill(),
                room.duties().open().size());
    }

    /** The ids of what can go wrong. */
    public static List<String> kinds() {
        return List.of(IncidentKind.values()).stream().map(IncidentKind::id).toList();
    }

    /**
     * Opens an incident for the owner.
     *
     * @param where the numbers or names of data stores; those that are none are left out
     */
    public long open(String kind, LocalDate noticed, List<String> where, boolean drill) {
        Account owner = accounts.all().stream()
                .filter(account -> account.role() == Role.OWNER)
                .findFirst()
                .orElseThrow(() -> new Fault(FaultKind.OPERATOR, "protection.terminal.nobody"));
        Set<Long> numbers = new TreeSet<>();
        stores.all().stream()
                .filter(one -> named(one, where))
                .map(DataStore::id)
                .forEach(numbers::add);
        return incidents
                .open(owner, IncidentKind.of(kind).orElse(IncidentKind.OTHER), drill, noticed, numbers)
                .id();
    }

    private static boolean named(DataStore store, List<String> where) {
        return where.stream()
                .anyMatch(one -> one.equals(Long.toString(store.id())) || one.equalsIgnoreCase(store.name()));
    }

    /**
     * A notice.
     *
     * @param id its name
     * @param due the last day; empty when the law names none
     * @param told when it was sent; empty when it was not
     * @param whom who is told
     * @param citation the law
     */
    public record Due(String id, Optional<LocalDate> due, Optional<LocalDate> told, String whom, String citation) {}

    /** Who must be told of an incident, the nearest day first; empty when there is no such incident. */
    public Optional<List<Due>> duties(long id, Language reader) {
        Words words = dictionary.in(reader);
        return room(id).map(room -> java.util.stream.Stream.concat(
                        room.duties().due().stream()
                                .map(notify -> new Due(
                                        notify.id(),
                                        notify.notice().due(),
                                        Optional.ofNullable(room.duties().told().get(notify)),
                                        room.whom(notify, words),
                                        notify.duty().record().provenance().citation())),
                        room.duties().others().stream()
                                .map(other -> new Due(
                                        other.id(),
                                        other.due(),
                                        other.told(),
                                        other.whom().in(reader.locale()),
                                        other.law().provenance().citation())))
                .toList());
    }

    /** The report of an incident as a PDF; empty when there is no such incident. */
    public Optional<byte[]> report(long id, Language reader) {
        return room(id).map(room -> reports.pdf(room, reader));
    }

    /** Writes the signed evidence of an incident; false when there is no such incident. The stream stays open. */
    public boolean evidence(long id, OutputStream out) throws IOException {
        Optional<RoomView> room = room(id);
        if (room.isPresent()) {
            bundles.write(room.get(), out);
        }
        return room.isPresent();
    }

    private Optional<RoomView> room(long id) {
        return incidents.find(id).map(incident -> rooms.view(incident, false));
    }

    @Override
    public void close() {
        store.close();
    }
}
