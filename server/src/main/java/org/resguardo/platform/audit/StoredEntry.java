/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.audit;

/**
 * A line with what proves it.
 *
 * @param entry the line
 * @param salt what keeps anybody from guessing a line from its commitment
 * @param commitment what the tree is built on
 */
@SuppressWarnings("ArrayRecordComponent") // compared byte by byte where it matters
public record StoredEntry(AuditEntry entry, byte[] salt, byte[] commitment) {}
