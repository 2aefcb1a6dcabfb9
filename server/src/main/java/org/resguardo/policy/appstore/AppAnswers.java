/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.appstore;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What only the owner and the makers of her app know of it.
 *
 * @param activities the keys of the activities that happen in it
 * @param encrypted whether what it sends is encrypted on its way: {@code yes}, {@code no} or empty
 * @param account how people make an account: {@code none}, {@code password}, {@code oauth} or empty
 * @param deletion whether people can ask in it that their data be deleted: {@code yes}, {@code no}, {@code auto} or empty
 * @param deletionUrl where they can ask for it on the web; may be empty
 * @param tracking whether it follows people into apps and sites of others: {@code yes}, {@code no} or empty
 * @param trackingDomains the machines that it calls for that
 * @param apis for which of Apple's APIs which codes of reasons apply, as its makers said
 * @param apisTold true when its makers have said which, also when there are none
 */
public record AppAnswers(
        Set<String> activities,
        String encrypted,
        String account,
        String deletion,
        String deletionUrl,
        String tracking,
        List<String> trackingDomains,
        Map<String, List<String>> apis,
        boolean apisTold) {
    /** Nobody has said anything. */
    public static final AppAnswers NONE = new AppAnswers(Set.of(), "", "", "", "", "", List.of(), Map.of(), false);

    public AppAnswers {
        activities = new TreeSet<>(activities);
        trackingDomains = List.copyOf(trackingDomains);
        apis = new TreeMap<>(apis);
    }

    /** How much is told: names of machines are the business's own. */
    @Override
    public String toString() {
        return activities.size() + " activities";
    }
}
