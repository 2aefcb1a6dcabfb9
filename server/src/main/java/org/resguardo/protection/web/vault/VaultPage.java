/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.web.vault;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.Sensitivity;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.HeldField;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.StoreAddress.Local;
import org.resguardo.inventory.StoreKind;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.resguardo.protection.vault.MoveJob;
import org.resguardo.protection.vault.VaultFile;
import org.resguardo.protection.vault.VaultFiles;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The files in the vault, and those that could be. */
public final class VaultPage implements RouteOwner {
    static final String HOME = "/protection/vault";

    private static final Set<Sensitivity> WORTH = Set.of(Sensitivity.HIGH, Sensitivity.CRITICAL);

    /** What is to be removed, and not kept in a safer place. */
    private static final Set<DataCategory> CARDS =
            EnumSet.of(DataCategory.PAYMENT_CARD, DataCategory.CARD_SECURITY_CODE);

    private static final int MOST = 500;
    private static final int SHOWN = 50;

    private final Pages pages;
    private final VaultFiles files;
    private final Inventory inventory;
    private final Stores stores;
    private final Jobs jobs;
    private final MoveJob job;

    /** The page of a vault. */
    public VaultPage(Pages pages, VaultFiles files, Inventory inventory, Stores stores, Jobs jobs, MoveJob job) {
        this.pages = pages;
        this.files = files;
        this.inventory = inventory;
        this.stores = stores;
        this.jobs = jobs;
        this.job = job;
    }

    /**
     * The vault.
     *
     * @param files those that the reader may know of
     * @param candidates files that step 1 found something in that does much harm
     * @param changes true when the reader may change something
     */
    public record VaultView(List<VaultFile> files, List<Candidate> candidates, boolean changes) {}

    /**
     * A file that could be moved into the vault.
     *
     * @param field a number of what step 1 knows of it
     * @param store where it lies
     * @param name its path there
     * @param kinds what it holds that does much harm
     */
    public record Candidate(long field, DataStore store, String name, Set<DataCategory> kinds) {}

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HOME, VaultAudience.READS, this::show), Route.post(HOME, VaultAudience.CHANGES, this::move));
    }

    private ServerResponse show(ServerRequest request) {
        Account reader = Visit.of(request.servletRequest()).knownAccount();
        boolean changes = reader.role() != Role.STAFF;
        List<VaultFile> known = files.all().stream()
                .filter(file -> changes || files.readers(file).contains(reader.id()))
                .toList();
        return pages.show(
                request,
                "protection/vault/vault.jte",
                new VaultView(known, changes ? candidates() : List.of(), changes));
    }

    private List<Candidate> candidates() {
        Map<String, Candidate> candidates = new LinkedHashMap<>();
        for (DataStore store : stores.all()) {
            if (store.kind() == StoreKind.FOLDER) {
                for (HeldField field : inventory.fields(store, MOST)) {
                    candidate(field, store)
                            .ifPresent(one -> candidates.merge(store.id() + " " + one.name(), one, VaultPage::both));
                }
            }
        }
        return candidates.values().stream()
                .filter(one -> one.kinds().stream().noneMatch(CARDS::contains))
                .filter(one -> at(one.store(), one.name()).isPresent())
                .limit(SHOWN)
                .toList();
    }

    private static Candidate both(Candidate one, Candidate other) {
        Set<DataCategory> kinds = EnumSet.copyOf(one.kinds());
        kinds.addAll(other.kinds());
        return new Candidate(one.field(), one.store(), one.name(), kinds);
    }

    private static Optional<Candidate> candidate(HeldField field, DataStore store) {
        Set<DataCategory> kinds = EnumSet.noneOf(DataCategory.class);
        field.held().stream()
                .flatMap(held -> held.counts().stream())
                .filter(category -> WORTH.contains(category.sensitivity()))
                .forEach(kinds::add);
        String name = field.key().place().split(" › ", 2)[0];
        return kinds.isEmpty() ? Optional.empty() : Optional.of(new Candidate(field.id(), store, name, kinds));
    }

    /** Where a file lies, when it still does, within its folder. */
    private static Optional<Path> at(DataStore store, String name) {
        try {
            Path folder =
                    Path.of(((Local) store.address()).path()).toAbsolutePath().normalize();
            Path file = folder.resolve(name).normalize();
            return file.startsWith(folder) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    ? Optional.of(file)
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private ServerResponse move(ServerRequest request) {
        Account by = Visit.of(request.servletRequest()).knownAccount();
        String wanted = request.param("field").orElse("");
        Optional<Candidate> candidate = new ArrayList<>(candidates())
                .stream()
                        .filter(one -> Long.toString(one.field()).equals(wanted))
                        .findFirst();
        return candidate
                .flatMap(one -> at(one.store(), one.name())
                        .map(path -> files.begin(by, one.store().id(), path)))
                .map(file -> ServerResponse.seeOther(URI.create("/jobs/" + jobs.start(job, file.id(), by.auditName())))
                        .build())
                .orElseGet(() -> ServerResponse.seeOther(URI.create(HOME)).build());
    }
}
