/* SPDX-License-Identifier: Apache-2.0 */
/** The tools that must know of a choice, and whether they do. */
@NullMarked
package org.resguardo.choice.destination;

import org.jspecify.annotations.NullMarked;
