/* SPDX-License-Identifier: Apache-2.0 */
/** The incident room: what happened, who must be told by when, and what is written to them. */
@NullMarked
package org.resguardo.protection.incident;

import org.jspecify.annotations.NullMarked;
