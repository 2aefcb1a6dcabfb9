/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.activity.Activities;
import org.resguardo.inventory.activity.Need;
import org.resguardo.inventory.activity.ProcessingActivity;
import org.resguardo.inventory.activity.Recipients;
import org.resguardo.platform.account.Account;

/** Brings what something new asks for into step 1, so that the next version of the policy says it. */
public final class AnnouncedData {
    private final Activities activities;
    private final Recipients recipients;

    /** Brings it into these activities. */
    public AnnouncedData(Activities activities, Recipients recipients) {
        this.activities = activities;
        this.recipients = recipients;
    }

    /** Has an activity use some kinds of data more; one that was only proposed is confirmed by it. */
    public void add(Account by, Campaign.Change change) {
        find(activities.proposed().stream(), change.activity())
                .ifPresent(proposed -> activities.confirm(by, proposed.preset(), recipients));
        find(activities.confirmed().stream(), change.activity()).ifPresent(activity -> {
            Map<DataCategory, Need> data = new HashMap<>(activity.data());
            kinds(change.data()).forEach(kind -> data.putIfAbsent(kind, Need.NEEDED));
            activities.keep(by, activity.using(data));
        });
    }

    private static Stream<DataCategory> kinds(List<String> ids) {
        return ids.stream().flatMap(id -> DataCategory.byId(id).stream());
    }

    private static Optional<ProcessingActivity> find(Stream<ProcessingActivity> among, String key) {
        return among.filter(activity -> key(activity).equals(key)).findFirst();
    }

    /** By which the claims of the policy know it. */
    private static String key(ProcessingActivity activity) {
        return activity.preset().isEmpty() ? "own-" + activity.id() : activity.preset();
    }
}
