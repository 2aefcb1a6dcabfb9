/* SPDX-License-Identifier: Apache-2.0 */
/** What was decided: only ever added to, signed, and provable to others. */
@NullMarked
package org.resguardo.choice.ledger;

import org.jspecify.annotations.NullMarked;
