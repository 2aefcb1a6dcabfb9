/* SPDX-License-Identifier: Apache-2.0 */
/** Holds what the engine finds against the board that is committed. */
@org.jspecify.annotations.NullMarked
package org.resguardo.bench.quality;
