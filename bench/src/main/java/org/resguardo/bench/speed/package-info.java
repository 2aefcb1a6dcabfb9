/* SPDX-License-Identifier: Apache-2.0 */
/** How fast the engine is, beside peers and the limits of the machine, in processor time. */
@NullMarked
package org.resguardo.bench.speed;

import org.jspecify.annotations.NullMarked;
