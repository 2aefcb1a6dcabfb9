/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.record;

import org.resguardo.law.Text;

/**
 * A local rule or a caution beside the main rules of a record.
 *
 * @param id unique within its record
 * @param text what it says
 */
public record Note(String id, Text text) {}
