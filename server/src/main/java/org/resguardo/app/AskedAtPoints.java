/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.activity.Activities;
import org.resguardo.inventory.activity.ProcessingActivity;
import org.resguardo.notice.CollectionPoint;
import org.resguardo.notice.CollectionPoints;
import org.resguardo.retention.AskedFor;

/** Tells step 2 what people are asked for at the places that step 5 knows: all that the activity uses for which they are asked. */
final class AskedAtPoints implements AskedFor {
    private final CollectionPoints points;
    private final Activities activities;

    AskedAtPoints(CollectionPoints points, Activities activities) {
        this.points = points;
        this.activities = activities;
    }

    @Override
    public Optional<Map<DataCategory, List<String>>> places() {
        List<CollectionPoint> all = points.all();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<ProcessingActivity> known = Stream.concat(activities.confirmed().stream(), activities.proposed().stream())
                .toList();
        Map<DataCategory, List<String>> places = new EnumMap<>(DataCategory.class);
        for (CollectionPoint point : all) {
            known.stream()
                    .filter(activity -> key(activity).equals(point.activity()))
                    .findFirst()
                    .ifPresent(activity -> activity.data()
                            .keySet()
                            .forEach(category -> places.computeIfAbsent(category, kind -> new ArrayList<>())
                                    .add(point.name())));
        }
        return Optional.of(places);
    }

    private static String key(ProcessingActivity activity) {
        return activity.preset().isEmpty() ? "own-" + activity.id() : activity.preset();
    }
}
