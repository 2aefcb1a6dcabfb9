/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.web.activity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.activity.Need;
import org.resguardo.inventory.activity.ProcessingActivity;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * In what an activity differs from what was found in its places, as whoever links to its page tells it.
 *
 * @param more kinds that were found and that the activity does not name
 * @param absent kinds that it names and that were not found
 */
public record FoundOtherwise(List<DataCategory> more, List<DataCategory> absent) {

    static FoundOtherwise of(ServerRequest request) {
        return new FoundOtherwise(kinds(request.param("more")), kinds(request.param("absent")));
    }

    private static List<DataCategory> kinds(Optional<String> ids) {
        return Arrays.stream(ids.orElse("").split(","))
                .flatMap(id -> DataCategory.byId(id).stream())
                .toList();
    }

    /** The activity as it would be if it said what was found; whether it is needed stays open. */
    ProcessingActivity in(ProcessingActivity activity) {
        Map<DataCategory, Need> data = new HashMap<>(activity.data());
        more.forEach(kind -> data.putIfAbsent(kind, Need.UNKNOWN));
        absent.forEach(data::remove);
        return activity.using(data);
    }

    /** True when there is nothing to tell. */
    public boolean isEmpty() {
        return more.isEmpty() && absent.isEmpty();
    }

    /** The names of kinds, as a list in a sentence. */
    public static String names(List<DataCategory> kinds, Locale language) {
        return kinds.stream()
                .map(kind -> kind.title(language).toLowerCase(language))
                .collect(Collectors.joining(", "));
    }
}
