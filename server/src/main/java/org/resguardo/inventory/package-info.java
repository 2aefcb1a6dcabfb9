/* SPDX-License-Identifier: Apache-2.0 */
/** Step 1: know what is held, where and why. */
@NullMarked
package org.resguardo.inventory;

import org.jspecify.annotations.NullMarked;
