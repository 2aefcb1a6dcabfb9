/* SPDX-License-Identifier: Apache-2.0 */
/** What is written to the people affected: as each law wants it, in their language. */
@NullMarked
package org.resguardo.protection.incident.letter;

import org.jspecify.annotations.NullMarked;
