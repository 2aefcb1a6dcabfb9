/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.report;

import java.util.List;

/**
 * A known program or service that was recognised.
 *
 * @param name what people call it
 * @param looks that the places below look like it
 * @param export how to get the data out of it
 * @param details how to learn more of it
 * @param tables its tables or files
 * @param more that there are more of them, or an empty string
 */
public record SystemView(
        String name, String looks, String export, String details, List<SystemTableView> tables, String more) {}
