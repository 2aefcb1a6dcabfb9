/* SPDX-License-Identifier: Apache-2.0 */
/** The first stage of the engine with the vector instructions of the processor; optional. */
@NullMarked
package org.resguardo.vector;

import org.jspecify.annotations.NullMarked;
