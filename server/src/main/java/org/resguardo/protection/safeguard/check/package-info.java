/* SPDX-License-Identifier: Apache-2.0 */
/** The checks: each is one class, found by being here, with its words beside those of the safeguards. */
@NullMarked
package org.resguardo.protection.safeguard.check;

import org.jspecify.annotations.NullMarked;
