/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.web.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.job.Job;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.step.DataSubject.Identifier;
import org.resguardo.platform.step.DataSubject.Identifier.Kind;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.Visit;
import org.resguardo.retention.Archives;
import org.resguardo.rights.RightsCase;
import org.resguardo.rights.find.Covering;
import org.resguardo.rights.find.HandGuide;
import org.resguardo.rights.find.Hints;
import org.resguardo.rights.find.Item;
import org.resguardo.rights.find.Item.Deed;
import org.resguardo.rights.find.Search;
import org.resguardo.rights.find.SearchJob;
import org.resguardo.rights.find.Searches;
import org.resguardo.rights.fulfil.Fulfilment;
import org.resguardo.rights.web.CasePage;
import org.resguardo.rights.web.Desk;
import org.resguardo.rights.web.RightsAudience;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What the business has about the person of a case: looking for it, and deciding about what is doubtful. */
public final class DataPage implements RouteOwner {
    private static final String HERE = CasePage.HOME + "/data";
    private static final int SHOWN = 60;
    private static final int LONGEST = 320;

    private final Pages pages;
    private final Desk desk;
    private final Searches searches;
    private final SearchJob job;
    private final Jobs jobs;
    private final Stores stores;
    private final Hints hints;
    private final HandGuide guide;
    private final Fulfilment fulfilment;
    private final Archives archives;

    /** The page about the data of each case. */
    public DataPage(
            Pages pages,
            Desk desk,
            Searches searches,
            SearchJob job,
            Jobs jobs,
            Stores stores,
            Hints hints,
            HandGuide guide,
            Fulfilment fulfilment,
            Archives archives) {
        this.pages = pages;
        this.desk = desk;
        this.searches = searches;
        this.job = job;
        this.jobs = jobs;
        this.stores = stores;
        this.hints = hints;
        this.guide = guide;
        this.fulfilment = fulfilment;
        this.archives = archives;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HERE, RightsAudience.ANSWERS, this::show),
                Route.post(HERE + "/searches", RightsAudience.ANSWERS, this::search),
                Route.post(HERE + "/items", RightsAudience.ANSWERS, this::decide),
                Route.post(HERE + "/signs", RightsAudience.ANSWERS, this::sign));
    }

    private ServerResponse show(ServerRequest request) {
        return desk.in(request, of -> pages.show(request, "rights/data.jte", view(request, of)));
    }

    private DataView view(ServerRequest request, RightsCase of) {
        Locale language = Visit.of(request.servletRequest()).language().locale();
        // The work first: what it wrote before it ended is in the search that is read afterwards.
        Optional<Job> job = searches.latest(of).flatMap(Search::jobId).flatMap(jobs::find);
        Optional<Search> search = searches.latest(of);
        List<Item> items = search.map(searches::items).orElse(List.of());
        Optional<Covering> covering = fulfilment.covering(of);
        Map<Long, HandGuide.Steps> guides = new HashMap<>();
        stores.all().forEach(store -> guide.of(store, language).ifPresent(steps -> guides.put(store.id(), steps)));
        return new DataView(
                desk.view(of, FormView.empty()),
                searches.person(of).isPresent(),
                search,
                job,
                covering.map(cover -> groups(items, cover)).orElse(List.of()),
                items.size(),
                items.stream().filter(Item::open).count(),
                searches.person(of).map(person -> hints.of(person, items)).orElse(List.of()),
                guides,
                archives.kept().size());
    }

    private List<DataView.Group> groups(List<Item> items, Covering cover) {
        Map<Long, String> names = stores.all().stream().collect(Collectors.toMap(DataStore::id, DataStore::name));
        Map<String, List<Item>> byPlace = new LinkedHashMap<>();
        items.forEach(item -> byPlace.computeIfAbsent(
                        item.found().storeId() + "\n" + item.found().place(), key -> new ArrayList<>())
                .add(item));
        List<DataView.Group> groups = new ArrayList<>();
        byPlace.values().forEach(some -> {
            Item first = some.getFirst();
            List<DataView.Entry> entries = some.stream()
                    .sorted(java.util.Comparator.comparing(item -> !item.open()))
                    .limit(SHOWN)
                    .map(item -> new DataView.Entry(
                            item,
                            cover.cells(item.found()),
                            item.found().texts().stream().map(cover::text).toList()))
                    .toList();
            groups.add(new DataView.Group(
                    names.getOrDefault(first.found().storeId(), ""),
                    first.found().place(),
                    some.size(),
                    entries));
        });
        return groups;
    }

    private ServerResponse search(ServerRequest request) {
        return desk.in(request, of -> {
            searches.begin(Desk.by(request), of, jobs, job);
            return Desk.to(of.page() + "/data");
        });
    }

    private ServerResponse decide(ServerRequest request) {
        return desk.in(request, of -> {
            Optional<Deed> deed = request.param("deed").flatMap(Deed::of);
            String item = request.param("item").orElse("");
            Optional<Search> search = searches.latest(of);
            if (deed.isPresent() && item.matches("\\d{1,18}") && search.isPresent()) {
                searches.decide(Desk.by(request), search.get(), Long.parseLong(item), deed.get());
            }
            return Desk.to(Said.SAVED.on(of.page() + "/data"));
        });
    }

    /** Only what was found in her own rows can be added; nothing that somebody types. */
    private ServerResponse sign(ServerRequest request) {
        return desk.in(request, of -> {
            String value = request.param("value").orElse("");
            Optional<Kind> kind = List.of(Kind.values()).stream()
                    .filter(one ->
                            one.name().equalsIgnoreCase(request.param("kind").orElse("")))
                    .findFirst();
            List<Item> items = searches.latest(of).map(searches::items).orElse(List.of());
            List<Identifier> offered =
                    searches.person(of).map(person -> hints.of(person, items)).orElse(List.of());
            kind.filter(any -> value.length() <= LONGEST)
                    .map(known -> new Identifier(known, value))
                    .filter(offered::contains)
                    .ifPresent(sign -> {
                        searches.sign(Desk.by(request), of, sign);
                        searches.begin(Desk.by(request), of, jobs, job);
                    });
            return Desk.to(Said.SAVED.on(of.page() + "/data"));
        });
    }
}
