/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.web.activity;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.resguardo.inventory.activity.ProcessingActivity;
import org.resguardo.inventory.activity.Recipient;
import org.resguardo.inventory.activity.Service;

/**
 * Who receives data.
 *
 * @param recipients all of them
 * @param activities the confirmed activities
 * @param services the services that the program knows
 * @param changes true when the reader may change something
 */
public record RecipientsView(
        List<Recipient> recipients, List<ProcessingActivity> activities, List<Service> services, boolean changes) {

    /** What somebody receives data for. */
    public String activities(Recipient recipient, Locale language) {
        return activities.stream()
                .filter(activity -> activity.recipients().contains(recipient.id()))
                .map(activity -> activity.name(language))
                .collect(Collectors.joining(", "));
    }

    /** What a country is called. */
    public static String country(String code, Locale language) {
        return Locale.of("", code).getDisplayCountry(language);
    }
}
