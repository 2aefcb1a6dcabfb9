/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.web.activity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.HeldKind;
import org.resguardo.inventory.activity.DataSubjectCategory;
import org.resguardo.inventory.activity.LegalBasis;
import org.resguardo.inventory.activity.Need;
import org.resguardo.inventory.activity.ProcessingActivity;
import org.resguardo.inventory.activity.ProcessingActivity.Role;
import org.resguardo.inventory.activity.ProcessingActivity.Sharing;
import org.resguardo.inventory.activity.Purpose;
import org.resguardo.inventory.activity.Recipient;
import org.resguardo.inventory.activity.StatedSafeguard;
import org.resguardo.platform.web.FormView;

/**
 * One activity.
 *
 * @param activity the activity
 * @param kinds the kinds of data that it uses or could use
 * @param stores all places
 * @param recipients all who receive data
 * @param changes true when the reader may change something
 * @param form the form in which it is changed
 * @param told what was found that the activity does not say yet, and what it says that was not found; the form has it already
 * @param from where the reader came from, as a word; an empty string when from nowhere in particular
 */
public record ActivityView(
        ProcessingActivity activity,
        List<DataCategory> kinds,
        List<DataStore> stores,
        List<Recipient> recipients,
        boolean changes,
        FormView form,
        FoundOtherwise told,
        String from) {

    /** The kinds that an activity uses, then those that are held besides; each group most dangerous first. */
    static List<DataCategory> kinds(ProcessingActivity activity, List<HeldKind> held) {
        Comparator<DataCategory> dangerous =
                Comparator.comparing(DataCategory::sensitivity).reversed();
        Set<DataCategory> kinds = new LinkedHashSet<>(
                activity.data().keySet().stream().sorted(dangerous).toList());
        held.forEach(kind -> kinds.add(kind.category()));
        return new ArrayList<>(kinds);
    }

    /** Where the form is sent. */
    public String address() {
        if (activity.id() != 0) {
            return ActivitiesPage.HOME + "/" + activity.id();
        }
        return ActivitiesPage.HOME + "/new" + (activity.preset().isEmpty() ? "" : "/" + activity.preset());
    }

    /** What stands in a field of text. */
    public String value(String field, Locale language) {
        if (!form.problems().isEmpty()) {
            return form.value(field);
        }
        return switch (field) {
            case "name" -> activity.name(language);
            case "aim" -> activity.aim(language);
            default -> activity.onBehalfOf();
        };
    }

    /** Whether a kind is needed; an empty string when the activity does not use it. */
    public String need(DataCategory category) {
        Need need = activity.data().get(category);
        return need == null ? "" : need.id();
    }

    /** All purposes. */
    public List<Purpose> purposes() {
        return Arrays.asList(Purpose.values());
    }

    /** All kinds of people. */
    public List<DataSubjectCategory> subjects() {
        return Arrays.asList(DataSubjectCategory.values());
    }

    /** All answers to whether a kind is needed. */
    public List<Need> needs() {
        return List.of(Need.NEEDED, Need.NOT_NEEDED, Need.UNKNOWN);
    }

    /** As what a business can act. */
    public List<Role> roles() {
        return Arrays.asList(Role.values());
    }

    /** All answers to whether others receive the data. */
    public List<Sharing> sharings() {
        return Arrays.asList(Sharing.values());
    }

    /** All legal bases. */
    public List<LegalBasis> bases() {
        return Arrays.asList(LegalBasis.values());
    }

    /** All safeguards. */
    public List<StatedSafeguard> safeguards() {
        return Arrays.asList(StatedSafeguard.values());
    }
}
