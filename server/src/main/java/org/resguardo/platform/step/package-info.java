/* SPDX-License-Identifier: Apache-2.0 */
/** The seven steps by number and name. */
@NullMarked
package org.resguardo.platform.step;

import org.jspecify.annotations.NullMarked;
