/* SPDX-License-Identifier: Apache-2.0 */
/** Letters to all people affected, from a list that is forgotten with them. */
@NullMarked
package org.resguardo.protection.incident.mailing;

import org.jspecify.annotations.NullMarked;
