/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.activity;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.activity.ProcessingActivity.Sharing;
import org.resguardo.inventory.activity.ProcessingActivity.State;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.business.Trade;
import org.resguardo.platform.storage.Store;

/**
 * Works out from what is held, from the systems that were recognised and from the trade what the business probably does with it.
 *
 * <p>A preset of another trade is proposed only where one of its systems was recognised: words about health make no clinic.
 */
public final class Proposals {
    private final Store store;
    private final Presets presets;
    private final Supplier<Optional<Trade>> trade;

    /**
     * Proposals for the inventory in a database.
     *
     * @param trade what the business does, once that is known
     */
    public Proposals(Store store, Presets presets, Supplier<Optional<Trade>> trade) {
        this.store = store;
        this.presets = presets;
        this.trade = trade;
    }

    /** What the business does for its living, once that is known. */
    public Optional<Trade> trade() {
        return trade.get();
    }

    List<ProcessingActivity> of(Set<String> decided) {
        List<Holding> holdings = holdings();
        return presets.all().stream()
                .filter(preset -> !decided.contains(preset.id()))
                .filter(preset -> !places(preset, holdings).isEmpty())
                .map(preset -> draft(preset, holdings))
                .toList();
    }

    List<Preset> usual(Set<String> shown) {
        Optional<Trade> known = trade.get();
        return presets.all().stream()
                .filter(preset -> !shown.contains(preset.id()))
                .filter(preset -> preset.usualIn(known))
                .toList();
    }

    Optional<ProcessingActivity> draft(String id) {
        return presets.byId(id).map(preset -> draft(preset, holdings()));
    }

    private List<Holding> places(Preset preset, List<Holding> holdings) {
        boolean usual = preset.usualIn(trade.get());
        return holdings.stream()
                .filter(held ->
                        usual ? preset.signs().speak(held) : preset.signs().known(held))
                .toList();
    }

    private ProcessingActivity draft(Preset preset, List<Holding> holdings) {
        List<Holding> places = places(preset, holdings);
        Map<DataCategory, Need> data = new LinkedHashMap<>();
        preset.needed().stream()
                .filter(category -> held(places, category))
                .forEach(category -> data.put(category, Need.NEEDED));
        preset.doubtful().stream()
                .filter(category -> held(places, category))
                .forEach(category -> data.put(category, Need.UNKNOWN));
        return new ProcessingActivity(
                0,
                preset.id(),
                State.PROPOSED,
                preset.role(),
                "",
                preset.name(),
                preset.purpose(),
                preset.aim(),
                preset.subjects(),
                data,
                places.stream().map(Holding::storeId).collect(Collectors.toCollection(LinkedHashSet::new)),
                services(places).isEmpty() ? Sharing.UNKNOWN : Sharing.SOMEBODY,
                Set.of(),
                preset.basis(),
                Set.of(),
                Optional.empty());
    }

    private static boolean held(List<Holding> places, DataCategory category) {
        return places.stream().anyMatch(held -> held.categories().contains(category));
    }

    private List<Service> services(List<Holding> places) {
        return presets.services().stream()
                .filter(service -> places.stream().anyMatch(service::receives))
                .toList();
    }

    /** The services to which a proposed activity sends data, by the files and databases that speak for it. */
    public Function<ProcessingActivity, List<Service>> services() {
        List<Holding> holdings = holdings();
        return proposed -> presets.byId(proposed.preset())
                .map(preset -> services(places(preset, holdings)))
                .orElse(List.of());
    }

    /** A draft with its services made recipients. */
    ProcessingActivity confirmed(ProcessingActivity draft, Account by, Recipients recipients) {
        Map<String, Long> known = new LinkedHashMap<>();
        recipients.all().forEach(recipient -> known.put(recipient.known(), recipient.id()));
        Set<Long> receiving = new LinkedHashSet<>();
        for (Service service : services().apply(draft)) {
            receiving.add(known.computeIfAbsent(
                    service.id(), id -> recipients.keep(by, service.proposed()).id()));
        }
        return new ProcessingActivity(
                draft.id(),
                draft.preset(),
                State.CONFIRMED,
                draft.role(),
                draft.onBehalfOf(),
                draft.name(),
                draft.purpose(),
                draft.aim(),
                draft.subjects(),
                draft.data(),
                draft.stores(),
                draft.sharing(),
                receiving,
                draft.basis(),
                draft.safeguards(),
                Optional.empty());
    }

    private List<Holding> holdings() {
        return store.read(Holdings::of);
    }
}
