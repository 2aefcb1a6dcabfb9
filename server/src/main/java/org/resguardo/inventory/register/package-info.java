/* SPDX-License-Identifier: Apache-2.0 */
/**
 * The record of processing as files: a workbook and tables of text, which can be read back, and the formats of others.
 *
 * <p>Nothing in these files was in a scanned place but names of tables, files and columns.
 */
@org.jspecify.annotations.NullMarked
package org.resguardo.inventory.register;
