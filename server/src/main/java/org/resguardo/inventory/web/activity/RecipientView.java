/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.web.activity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.resguardo.inventory.activity.Recipient;
import org.resguardo.inventory.activity.Recipient.Role;
import org.resguardo.inventory.activity.Recipient.Told;
import org.resguardo.inventory.activity.Service;
import org.resguardo.platform.web.FormView;

/**
 * One who receives data.
 *
 * @param recipient who
 * @param service what the program knows of it
 * @param changes true when the reader may change something
 * @param form the form in which it is changed
 * @param from where the reader came from, as a word; an empty string when from nowhere in particular
 */
public record RecipientView(
        Recipient recipient, Optional<Service> service, boolean changes, FormView form, String from) {

    /** Where the form is sent. */
    public String address() {
        return RecipientsPage.HOME + "/" + (recipient.id() == 0 ? "new" : Long.toString(recipient.id()));
    }

    /** All roles. */
    public List<Role> roles() {
        return Arrays.asList(Role.values());
    }

    /** All answers. */
    public List<Told> answers() {
        return List.of(Told.YES, Told.NO, Told.UNKNOWN);
    }

    /** All countries by their names in a language. */
    public List<String> countries(Locale language) {
        return Arrays.stream(Locale.getISOCountries())
                .sorted(Comparator.comparing(code -> RecipientsView.country(code, language)))
                .toList();
    }
}
