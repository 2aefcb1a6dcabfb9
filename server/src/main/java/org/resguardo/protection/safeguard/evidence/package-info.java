/* SPDX-License-Identifier: Apache-2.0 */
/** What is gathered at places, and those who go there. */
@NullMarked
package org.resguardo.protection.safeguard.evidence;

import org.jspecify.annotations.NullMarked;
