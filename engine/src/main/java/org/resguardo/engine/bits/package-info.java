/* SPDX-License-Identifier: Apache-2.0 */
/** The first stage: which bytes are digits, letters and so on, one bit a byte. */
@NullMarked
package org.resguardo.engine.bits;

import org.jspecify.annotations.NullMarked;
