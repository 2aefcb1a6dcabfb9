/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.find;

import org.resguardo.platform.step.DataSubject.Identifier.Kind;

/**
 * A stretch of a text that names somebody.
 *
 * @param from its first letter
 * @param to the letter behind its last
 * @param kind by what it names
 * @param whose whom
 */
record Mention(int from, int to, Kind kind, Whose whose) {}
