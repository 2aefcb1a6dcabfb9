/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.inventory.DataStore;

/**
 * Where to choose the table of a new rule.
 *
 * @param stores the places whose records can be changed
 * @param others the places whose records cannot be changed from here
 * @param store the place that was chosen
 * @param tables its tables, those with personal data first
 * @param trouble the key of the sentence that says why it could not be opened
 */
public record ChooseTableView(
        List<DataStore> stores,
        List<DataStore> others,
        Optional<DataStore> store,
        List<TableChoice> tables,
        Optional<Map.Entry<String, Map<String, String>>> trouble) {}
