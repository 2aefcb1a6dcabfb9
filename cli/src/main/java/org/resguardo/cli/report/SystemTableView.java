/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.report;

import java.util.List;

/**
 * A table or a file of a known system.
 *
 * @param place where it is
 * @param known which of its columns are known, in a sentence
 * @param twice which of them deserve a second look, in a sentence, or an empty string
 * @param columns the columns, one by one
 */
public record SystemTableView(String place, String known, String twice, List<SystemColumnView> columns) {}
