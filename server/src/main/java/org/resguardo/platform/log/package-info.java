/* SPDX-License-Identifier: Apache-2.0 */
/** The log of the program: one event a line, and no value of anybody's data. */
@NullMarked
package org.resguardo.platform.log;

import org.jspecify.annotations.NullMarked;
