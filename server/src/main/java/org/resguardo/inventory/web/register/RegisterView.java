/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.web.register;

import java.util.List;
import org.resguardo.inventory.register.Sheet;
import org.resguardo.platform.web.FormView;

/**
 * The record of processing.
 *
 * @param sheets its tables
 * @param changes true when the reader may change something
 * @param form the form in which files are brought back
 */
public record RegisterView(List<Sheet> sheets, boolean changes, FormView form) {
    private static final int MOST = 200;

    /** The rows of a table that are shown. */
    public List<List<String>> rows(Sheet sheet) {
        return sheet.rows().stream().limit(MOST).toList();
    }

    /** How many rows of a table are not shown. */
    public int more(Sheet sheet) {
        return Math.max(0, sheet.rows().size() - MOST);
    }
}
