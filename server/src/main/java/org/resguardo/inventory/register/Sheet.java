/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.register;

import java.util.List;

/**
 * A table of the register.
 *
 * @param id its name in files, the same in both languages
 * @param title its name for people
 * @param headings the headings of its columns
 * @param rows its rows
 */
public record Sheet(String id, String title, List<String> headings, List<List<String>> rows) {
    public Sheet {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }
}
