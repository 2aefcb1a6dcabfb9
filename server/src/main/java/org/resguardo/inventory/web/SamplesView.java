/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.web;

import java.util.List;
import java.util.Optional;
import org.resguardo.connector.Problem;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.HeldField;

/**
 * A few masked values of a field.
 *
 * @param field the field
 * @param store in which data store
 * @param samples the masked values
 * @param problem why none could be read
 */
public record SamplesView(HeldField field, DataStore store, List<String> samples, Optional<Problem> problem) {}
