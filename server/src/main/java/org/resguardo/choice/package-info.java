/* SPDX-License-Identifier: Apache-2.0 */
/** Step 7: let people choose, and remember it. */
@NullMarked
package org.resguardo.choice;

import org.jspecify.annotations.NullMarked;
