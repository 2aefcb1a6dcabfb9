/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory;

/**
 * What a field is called within its store: the same after every look, as long as nobody renames it.
 *
 * @param place the table or document, from the outside in
 * @param heading the column's heading; empty for a document, and for a column without one
 */
public record FieldKey(String place, String heading) {
    static final FieldKey NONE = new FieldKey("", "");
}
