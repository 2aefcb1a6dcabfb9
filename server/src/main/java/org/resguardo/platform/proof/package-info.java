/* SPDX-License-Identifier: Apache-2.0 */
/** How lists to which lines are only ever added prove that nothing was changed: a tree of hashes over salted lines, and signed states of it. */
@NullMarked
package org.resguardo.platform.proof;

import org.jspecify.annotations.NullMarked;
