/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.fulfil;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.resguardo.connector.edit.Row;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.step.DataSubject;
import org.resguardo.platform.step.ErasureReport.Outcome;
import org.resguardo.retention.NamedRows;
import org.resguardo.retention.PersonPlan;
import org.resguardo.retention.Refusal;
import org.resguardo.rights.RightsCase;
import org.resguardo.rights.find.Found;
import org.resguardo.rights.find.Item;
import org.resguardo.rights.find.Search;
import org.resguardo.rights.find.Searches;

/** Works out, without touching anything, what would be erased for a case, what stays and for whose sake. */
public final class ErasurePlanner {
    private static final int AT_ONCE = 400;

    private final Searches searches;
    private final PersonPlan plan;
    private final Erasures erasures;
    private final Stores stores;

    /** Over what searches found. */
    public ErasurePlanner(Searches searches, PersonPlan plan, Erasures erasures, Stores stores) {
        this.searches = searches;
        this.plan = plan;
        this.erasures = erasures;
        this.stores = stores;
    }

    /** Makes a plan; empty when one was made, or why not. */
    public Optional<Fulfilment.Refusal> plan(Account by, RightsCase of) {
        Optional<Search> search = searches.latest(of).filter(one -> one.ended().isPresent());
        if (search.isEmpty()) {
            return Optional.of(Fulfilment.Refusal.NOT_SEARCHED);
        }
        List<Item> items = searches.items(search.get());
        if (items.stream().anyMatch(Item::open)) {
            return Optional.of(Fulfilment.Refusal.DOUBTFUL);
        }
        Map<String, String> places = new LinkedHashMap<>();
        List<NamedRows> named = named(items, places);
        List<NamedRows> going = new ArrayList<>();
        List<ReportLine> lines = new ArrayList<>();
        if (held(of)) {
            named.forEach(rows -> lines.add(ReportLine.of(
                    store(rows), place(rows, places), Outcome.KEPT, rows.rows().size(), "rights.kept.held")));
        } else {
            for (PersonPlan.Look look : plan.of(named, this::keptFor)) {
                going.addAll(lots(look.going()));
                lines.addAll(lines(look, places));
            }
        }
        lines.addAll(byHand(search.get(), items));
        erasures.keep(by, of, search.get(), going, lines);
        return Optional.empty();
    }

    /** True when everything about the person of a case must stay. */
    boolean held(RightsCase of) {
        return searches.person(of)
                .filter(person -> plan.held(person.identifiers().stream()
                        .map(DataSubject.Identifier::value)
                        .toList()))
                .isPresent();
    }

    private String store(NamedRows rows) {
        return stores.find(rows.storeId()).map(DataStore::name).orElse("");
    }

    private static String place(NamedRows rows, Map<String, String> places) {
        return places.getOrDefault(rows.storeId() + "\n" + rows.dataset(), rows.dataset());
    }

    /** For what a table's records are kept: as somebody said for requests, or as a rule says. */
    public Optional<PersonPlan.KeptFor> keptFor(NamedRows rows) {
        return erasures.keptFor(rows.storeId(), rows.dataset()).or(() -> plan.keptFor(rows.storeId(), rows.dataset()));
    }

    /** What goes from each table; a document that says several things of her goes once. */
    private static List<NamedRows> named(List<Item> items, Map<String, String> places) {
        Map<String, List<Found>> tables = new LinkedHashMap<>();
        items.stream().filter(Item::erasable).map(Item::found).forEach(found -> {
            String table = found.storeId() + "\n" + found.dataset();
            places.putIfAbsent(table, found.document() ? folder(found) : found.place());
            tables.computeIfAbsent(table, key -> new ArrayList<>()).add(found);
        });
        List<NamedRows> named = new ArrayList<>();
        tables.values().forEach(found -> {
            Set<Row> rows = found.stream().map(Found::asRow).collect(Collectors.toCollection(LinkedHashSet::new));
            Found first = found.getFirst();
            named.add(new NamedRows(first.storeId(), first.dataset(), first.columns(), List.copyOf(rows)));
        });
        return named;
    }

    private static String folder(Found document) {
        String folder = document.dataset().replaceFirst("^file:", "");
        return folder.isEmpty() ? document.place() : folder;
    }

    private static List<NamedRows> lots(NamedRows going) {
        List<NamedRows> lots = new ArrayList<>();
        for (int i = 0; i < going.rows().size(); i += AT_ONCE) {
            List<Row> some = going.rows().subList(i, Math.min(going.rows().size(), i + AT_ONCE));
            lots.add(new NamedRows(going.storeId(), going.dataset(), going.columns(), some));
        }
        return lots;
    }

    private List<ReportLine> lines(PersonPlan.Look look, Map<String, String> places) {
        String place = place(look.going(), places);
        String store = store(look.going());
        List<ReportLine> lines = new ArrayList<>();
        look.floors()
                .forEach((floor, count) -> lines.add(new ReportLine(
                        "",
                        store,
                        place,
                        Outcome.KEPT,
                        count,
                        floor.until().isPresent() ? "rights.kept.law" : "rights.kept.law_undated",
                        Map.of(
                                "law",
                                floor.law(),
                                "years",
                                Integer.toString(floor.years()),
                                "until",
                                floor.until().map(String::valueOf).orElse("")))));
        look.pointed()
                .forEach((table, count) -> lines.add(new ReportLine(
                        "", store, place, Outcome.KEPT, count, "rights.kept.pointed", Map.of("table", table))));
        if (look.held() > 0) {
            lines.add(ReportLine.of(store, place, Outcome.KEPT, look.held(), "rights.kept.held"));
        }
        for (Refusal refusal : look.refusals()) {
            lines.add(
                    new ReportLine("", store, place, Outcome.NOT_SEARCHED, 0, refusal.sentence(), refusal.arguments()));
        }
        return lines;
    }

    /** What a person must do: places that no program can look into, and what was found and cannot be changed from here. */
    private List<ReportLine> byHand(Search search, List<Item> items) {
        List<ReportLine> lines = new ArrayList<>();
        for (Search.Place place : search.places()) {
            if (place.state() == Search.State.BY_HAND) {
                lines.add(ReportLine.of(place.name(), place.name(), Outcome.NOT_SEARCHED, 0, "rights.kept.by_hand"));
            } else if (place.state() != Search.State.SEARCHED || place.missed() > 0) {
                lines.add(
                        ReportLine.of(place.name(), place.name(), Outcome.NOT_SEARCHED, 0, "rights.kept.not_reached"));
            }
        }
        Map<String, Long> unchangeable = new LinkedHashMap<>();
        items.stream()
                .filter(item -> item.counts() && !item.erasable())
                .forEach(item -> unchangeable.merge(
                        item.found().storeId() + "\n" + item.found().place(), 1L, Long::sum));
        unchangeable.forEach((key, count) -> {
            String[] parts = key.split("\n", 2);
            String store =
                    stores.find(Long.parseLong(parts[0])).map(DataStore::name).orElse("");
            lines.add(ReportLine.of(store, parts[1], Outcome.NOT_SEARCHED, count, "rights.kept.by_hand_found"));
        });
        return lines;
    }
}
