/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.web.activity;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.HeldKind;
import org.resguardo.inventory.activity.Need;
import org.resguardo.inventory.activity.Preset;
import org.resguardo.inventory.activity.ProcessingActivity;
import org.resguardo.inventory.activity.Recipient;
import org.resguardo.inventory.activity.Service;

/**
 * What data is used for.
 *
 * @param confirmed what the owner has confirmed
 * @param proposed what the inventory speaks for
 * @param usual what is usual in the trade, without a sign of it
 * @param without the kinds that nothing confirmed uses
 * @param stores the places
 * @param recipients all who receive data
 * @param changes true when the reader may change something
 */
public record ActivitiesView(
        List<ProcessingActivity> confirmed,
        List<Proposed> proposed,
        List<Preset> usual,
        List<HeldKind> without,
        List<DataStore> stores,
        List<Recipient> recipients,
        boolean changes) {

    /**
     * An activity that nobody has decided.
     *
     * @param activity the activity
     * @param services the services that would receive the data
     */
    public record Proposed(ProcessingActivity activity, List<Service> services) {

        /** Who would receive the data. */
        public String receivers() {
            return services.stream().map(Service::name).collect(Collectors.joining(", "));
        }
    }

    /** The kinds that an activity uses with a certain need, most dangerous first. */
    public String kinds(ProcessingActivity activity, Need need, Locale language) {
        return activity.data().entrySet().stream()
                .filter(entry -> entry.getValue() == need)
                .map(entry -> entry.getKey())
                .sorted(Comparator.comparing(DataCategory::sensitivity).reversed())
                .map(category -> category.title(language))
                .collect(Collectors.joining(", "));
    }

    /** The names of the places that an activity uses. */
    public String places(ProcessingActivity activity) {
        return stores.stream()
                .filter(store -> activity.stores().contains(store.id()))
                .map(DataStore::name)
                .collect(Collectors.joining(", "));
    }

    /** The names of those who receive the data of an activity. */
    public String receivers(ProcessingActivity activity) {
        return recipients.stream()
                .filter(recipient -> activity.recipients().contains(recipient.id()))
                .map(Recipient::name)
                .collect(Collectors.joining(", "));
    }
}
