/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.fulfil;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.step.DataSubject;
import org.resguardo.rights.Cases;
import org.resguardo.rights.Identities;
import org.resguardo.rights.Message.Personal;
import org.resguardo.rights.Release;
import org.resguardo.rights.Release.Obstacle;
import org.resguardo.rights.RightsCase;
import org.resguardo.rights.find.Covering;
import org.resguardo.rights.find.Found;
import org.resguardo.rights.find.Item;
import org.resguardo.rights.find.Search;
import org.resguardo.rights.find.Searches;
import org.resguardo.rights.find.Sensitive;

/** Makes what was found ready for the person, once somebody has looked at all that is doubtful, and asks {@link Release} every time. */
public final class Fulfilment {
    private final Cases cases;
    private final Identities identities;
    private final Searches searches;
    private final Sensitive sensitive;
    private final Packages packages;
    private final PackageWriter writer;
    private final Supplier<String> business;
    private final Predicate<String> ours;
    private final InstantSource clock;

    /**
     * For these cases.
     *
     * @param business what the business calls itself in public
     * @param ours tells addresses and numbers of the business itself
     */
    public Fulfilment(
            Cases cases,
            Identities identities,
            Searches searches,
            Sensitive sensitive,
            Packages packages,
            PackageWriter writer,
            Supplier<String> business,
            Predicate<String> ours,
            InstantSource clock) {
        this.cases = cases;
        this.identities = identities;
        this.searches = searches;
        this.sensitive = sensitive;
        this.packages = packages;
        this.writer = writer;
        this.business = business;
        this.ours = ours;
        this.clock = clock;
    }

    /** What stands against giving the person data; empty when nothing does. */
    public Optional<Obstacle> obstacle(RightsCase of, Personal personal) {
        return Release.data(of, identities.of(of), cases.events(of), personal);
    }

    /** What stands against changing or erasing at her word; empty when nothing does. */
    public Optional<Obstacle> obstacleToChange(RightsCase of) {
        return Release.change(of, identities.of(of), cases.events(of), clock.instant());
    }

    /** Shows found things of a case as its person may see them; empty when it is not known who she is. */
    public Optional<Covering> covering(RightsCase of) {
        return searches.person(of).map(person -> new Covering(person, ours));
    }

    /** Why an archive was not made. */
    public enum Refusal {
        /** Nobody was looked for, or the search is not over. */
        NOT_SEARCHED("rights.package.refused.not_searched"),
        /** Something that was found is doubtful, and nobody has looked at it. */
        DOUBTFUL("rights.package.refused.doubtful");

        private final String sentence;

        Refusal(String sentence) {
            this.sentence = sentence;
        }

        /** The key of the sentence that says it. */
        public String sentence() {
            return sentence;
        }
    }

    /** Makes an archive of all that counts as hers; it waits for somebody to release it. */
    public Optional<Refusal> prepare(Account by, RightsCase of, Map<Long, String> storeNames) {
        Optional<Search> search = searches.latest(of).filter(one -> one.ended().isPresent());
        Optional<DataSubject> person = searches.person(of);
        if (search.isEmpty() || person.isEmpty()) {
            return Optional.of(Refusal.NOT_SEARCHED);
        }
        List<Item> items = searches.items(search.get());
        if (items.stream().anyMatch(Item::open)) {
            return Optional.of(Refusal.DOUBTFUL);
        }
        List<Item> hers = items.stream().filter(Item::counts).toList();
        PackageView view = view(of, search.get(), hers, new Covering(person.get(), ours), storeNames);
        char[] passphrase = packages.passphrase();
        try {
            byte[] content = writer.write(view, of.language(), passphrase);
            packages.keep(by, of, sensitive.of(hers), content, passphrase);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
        return Optional.empty();
    }

    private PackageView view(
            RightsCase of, Search search, List<Item> hers, Covering covering, Map<Long, String> storeNames) {
        Map<String, List<Found>> byPlace = new LinkedHashMap<>();
        hers.forEach(item -> byPlace.computeIfAbsent(
                        item.found().storeId() + "\n" + item.found().place(), key -> new ArrayList<>())
                .add(item.found()));
        List<PackageView.Group> groups = new ArrayList<>();
        byPlace.values().forEach(found -> groups.add(group(found, covering, storeNames, groups.size() + 1)));
        Instant now = clock.instant();
        return new PackageView(
                business.get(),
                of.number(),
                LocalDate.ofInstant(now, ZoneId.systemDefault()),
                groups,
                search.searched(),
                search.places().size(),
                search.places().stream()
                        .filter(place -> place.state() == Search.State.BY_HAND)
                        .map(Search.Place::name)
                        .toList());
    }

    private static PackageView.Group group(
            List<Found> found, Covering covering, Map<Long, String> storeNames, int number) {
        Found first = found.getFirst();
        String place = covering.text(first.place());
        String file = first.document()
                ? ""
                : "%02d-%s.csv"
                        .formatted(
                                number,
                                place.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", ""));
        List<PackageView.Entry> entries = found.stream()
                .map(one -> new PackageView.Entry(
                        one.reason(),
                        one.of(),
                        covering.cells(one),
                        one.texts().stream().map(covering::text).toList(),
                        one.strangers()))
                .toList();
        return new PackageView.Group(storeNames.getOrDefault(first.storeId(), ""), place, file, entries);
    }

    /** Hands the archive of a case over, once, when nothing stands against it now. */
    public Optional<byte[]> fetch(RightsCase of) {
        return packages.of(of)
                .filter(ready -> ready.fetchable(clock.instant()))
                .filter(ready -> obstacle(of, ready.personal()).isEmpty())
                .flatMap(ready -> packages.fetch(of));
    }
}
