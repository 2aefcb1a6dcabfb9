/* SPDX-License-Identifier: Apache-2.0 */
/** How many choices a second can be written down and asked for, and how long their proof takes. */
@NullMarked
package org.resguardo.bench.choice;

import org.jspecify.annotations.NullMarked;
