/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory;

import org.resguardo.engine.DataCategory;

/**
 * A kind of personal data that the business holds.
 *
 * @param category the kind
 * @param stores in how many data stores
 * @param fields in how many columns and documents
 * @param values how many values
 * @param distinct about how many different ones, in the field that has the most
 * @param open of how many columns and documents nobody has said yet whether it is so
 */
public record HeldKind(DataCategory category, long stores, long fields, long values, long distinct, long open) {}
