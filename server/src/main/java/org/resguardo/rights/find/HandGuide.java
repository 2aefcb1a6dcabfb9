/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.find;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.StoreAddress.ByHand;
import org.resguardo.inventory.activity.Presets;
import org.resguardo.inventory.activity.Service;
import org.resguardo.scan.profile.SystemProfiles;

/** Tells a person where to click in services that no program here can look into. */
public final class HandGuide {
    private final Supplier<Presets> presets;
    private final Supplier<SystemProfiles> profiles;

    /** By the services and systems that the program knows. */
    public HandGuide(Supplier<Presets> presets, Supplier<SystemProfiles> profiles) {
        this.presets = presets;
        this.profiles = profiles;
    }

    /**
     * What to do in a place.
     *
     * @param find how to get what is there
     * @param erase how to erase it
     */
    public record Steps(List<String> find, List<String> erase) {
        /** Keeps the lists as they are. */
        public Steps {
            find = List.copyOf(find);
            erase = List.copyOf(erase);
        }
    }

    /** The steps for a place that is looked into by hand; empty when nobody wrote them down for it. */
    public Optional<Steps> of(DataStore store, Locale language) {
        return store.address() instanceof ByHand hand
                ? service(store.name() + " " + hand.medium()).flatMap(service -> steps(service, language))
                : Optional.empty();
    }

    private Optional<Service> service(String words) {
        String small = words.toLowerCase(Locale.ROOT);
        return presets.get().services().stream()
                .filter(service -> service.words().stream().anyMatch(small::contains))
                .findFirst();
    }

    private Optional<Steps> steps(Service service, Locale language) {
        return service.systems().stream()
                .flatMap(id -> profiles.get().byId(id).stream())
                .findFirst()
                .map(profile -> new Steps(
                        List.of(profile.howToExport().in(language)),
                        profile.erasure().steps().stream()
                                .map(step -> step.in(language))
                                .toList()))
                .filter(steps -> !steps.find().isEmpty());
    }
}
