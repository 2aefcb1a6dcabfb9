/* SPDX-License-Identifier: Apache-2.0 */
/** Who did what in the program: a log that can be added to, and not changed without its showing. */
@NullMarked
package org.resguardo.platform.audit;

import org.jspecify.annotations.NullMarked;
