/* SPDX-License-Identifier: Apache-2.0 */
/** How steps speak upward: what happened is written with the change that made it happen, and told afterwards. */
@NullMarked
package org.resguardo.platform.event;

import org.jspecify.annotations.NullMarked;
