/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.web.sealing;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.Sensitivity;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.HeldField;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.StoreKind;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.resguardo.protection.sealing.ColumnSeals;
import org.resguardo.protection.sealing.KitRecord;
import org.resguardo.protection.sealing.SealedColumn;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Which columns are sealed, and which could be. */
public final class SealingPage implements RouteOwner {
    static final String HOME = "/protection/sealing";

    /** Kinds that are sealed in place; names and addresses are needed in clear all day. */
    private static final Set<Sensitivity> WORTH = Set.of(Sensitivity.HIGH, Sensitivity.CRITICAL);

    private static final Set<StoreKind> CHANGEABLE =
            Set.of(StoreKind.SQLITE, StoreKind.POSTGRESQL, StoreKind.MYSQL, StoreKind.FOLDER);
    private static final int MOST = 500;

    private final Pages pages;
    private final ColumnSeals seals;
    private final Stores stores;
    private final Inventory inventory;
    private final KitRecord kit;

    /** The page of these seals. */
    public SealingPage(Pages pages, ColumnSeals seals, Stores stores, Inventory inventory, KitRecord kit) {
        this.pages = pages;
        this.seals = seals;
        this.stores = stores;
        this.inventory = inventory;
        this.kit = kit;
    }

    /**
     * The columns.
     *
     * @param sealed those that are sealed, or were
     * @param candidates those that could be
     * @param stores the names of the places, by their numbers
     * @param kit the recovery kit
     * @param changes true when the reader may change something
     */
    public record SealingView(
            List<SealedColumn> sealed,
            List<Candidate> candidates,
            Map<Long, String> stores,
            Optional<KitRecord.Kit> kit,
            boolean changes) {
        /** The name of a place; empty when it was taken out. */
        public String store(long id) {
            return stores.getOrDefault(id, "");
        }
    }

    /**
     * A column that could be sealed.
     *
     * @param field the column
     * @param store where it is
     * @param kinds what it holds
     */
    public record Candidate(HeldField field, DataStore store, List<DataCategory> kinds) {
        /** True for numbers and codes of cards, which may only be removed. */
        public boolean card() {
            return isCard(kinds);
        }
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get(HOME, SealingAudience.READS, this::show));
    }

    private ServerResponse show(ServerRequest request) {
        List<SealedColumn> sealed = seals.all();
        List<Candidate> candidates = new ArrayList<>();
        for (DataStore store : stores.all()) {
            if (CHANGEABLE.contains(store.kind())) {
                inventory.fields(store, MOST).stream()
                        .filter(field -> sealed.stream().noneMatch(seal -> same(seal, field)))
                        .flatMap(field -> candidate(field, store).stream())
                        .forEach(candidates::add);
            }
        }
        SealingView view = new SealingView(
                sealed,
                candidates,
                stores.all().stream().collect(Collectors.toMap(DataStore::id, DataStore::name)),
                kit.present(),
                Visit.of(request.servletRequest()).knownAccount().role() != Role.ADVISER);
        return pages.show(request, "protection/sealing/sealing.jte", view);
    }

    /** A column that is sealed stands above already. */
    private static boolean same(SealedColumn seal, HeldField field) {
        return seal.state() != SealedColumn.State.OPEN && seal.isIn(field);
    }

    static Optional<Candidate> candidate(HeldField field, DataStore store) {
        List<DataCategory> kinds = field.held().stream()
                .flatMap(held -> held.counts().stream())
                .filter(category -> WORTH.contains(category.sensitivity()))
                .distinct()
                .toList();
        return field.text() || kinds.isEmpty() ? Optional.empty() : Optional.of(new Candidate(field, store, kinds));
    }

    static boolean isCard(List<DataCategory> kinds) {
        return kinds.contains(DataCategory.PAYMENT_CARD) || kinds.contains(DataCategory.CARD_SECURITY_CODE);
    }

    /** Back to the list. */
    static ServerResponse home(String said) {
        return ServerResponse.seeOther(URI.create(said)).build();
    }
}
