/* SPDX-License-Identifier: Apache-2.0 */
/** Step 3: guard it, and the incident room. */
@NullMarked
package org.resguardo.protection;

import org.jspecify.annotations.NullMarked;
