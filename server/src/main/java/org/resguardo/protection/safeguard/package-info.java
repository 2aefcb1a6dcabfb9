/* SPDX-License-Identifier: Apache-2.0 */
/** Safeguards: what protects the data, seen by looks where a look can see it, and asked where none can. */
@NullMarked
package org.resguardo.protection.safeguard;

import org.jspecify.annotations.NullMarked;
