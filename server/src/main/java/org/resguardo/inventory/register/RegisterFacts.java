/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.HeldField;
import org.resguardo.inventory.HeldKind;
import org.resguardo.inventory.Officer;
import org.resguardo.inventory.activity.ProcessingActivity;
import org.resguardo.inventory.activity.Recipient;
import org.resguardo.law.duty.Obligation;

/**
 * All that stands in the record of processing on a day.
 *
 * @param business what the business is called; empty when nobody has said
 * @param officer who is in charge of customer privacy
 * @param day the day
 * @param activities what was confirmed, then what is proposed
 * @param stores the places
 * @param kinds what each place holds, by its number
 * @param fields what was found in each place, by its number
 * @param recipients who receives data
 * @param rules the laws that reach the business
 */
public record RegisterFacts(
        String business,
        Optional<Officer> officer,
        LocalDate day,
        List<ProcessingActivity> activities,
        List<DataStore> stores,
        Map<Long, List<HeldKind>> kinds,
        Map<Long, List<HeldField>> fields,
        List<Recipient> recipients,
        List<Obligation> rules) {

    /** The name of a place. */
    String store(long id) {
        return stores.stream()
                .filter(store -> store.id() == id)
                .map(DataStore::name)
                .findFirst()
                .orElse("");
    }

    /** The name of one who receives data. */
    String recipient(long id) {
        return recipients.stream()
                .filter(recipient -> recipient.id() == id)
                .map(Recipient::name)
                .findFirst()
                .orElse("");
    }
}
