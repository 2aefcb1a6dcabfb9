/* SPDX-License-Identifier: Apache-2.0 */
/** Secrets at rest: sealed under a key that lies outside the database. */
@NullMarked
package org.resguardo.platform.secret;

import org.jspecify.annotations.NullMarked;
