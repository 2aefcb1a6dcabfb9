/* SPDX-License-Identifier: Apache-2.0 */
/**
 * A scan's report as people read it: as a table on a screen, as a page, as a workbook.
 *
 * <p>{@link org.resguardo.cli.report.ReportView} is the report in words of one language; the three forms only lay it out.
 */
@org.jspecify.annotations.NullMarked
package org.resguardo.cli.report;
