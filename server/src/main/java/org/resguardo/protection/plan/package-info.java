/* SPDX-License-Identifier: Apache-2.0 */
/** What this step says in the privacy plan. */
@NullMarked
package org.resguardo.protection.plan;

import org.jspecify.annotations.NullMarked;
