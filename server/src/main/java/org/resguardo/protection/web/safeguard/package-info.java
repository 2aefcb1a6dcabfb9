/* SPDX-License-Identifier: Apache-2.0 */
/** The pages of safeguards. */
@NullMarked
package org.resguardo.protection.web.safeguard;

import org.jspecify.annotations.NullMarked;
