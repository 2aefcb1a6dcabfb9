/* SPDX-License-Identifier: Apache-2.0 */
/** Who may do what: one table of routes, from which everything else is denied. */
@NullMarked
package org.resguardo.platform.access;

import org.jspecify.annotations.NullMarked;
