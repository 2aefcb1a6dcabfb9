/* SPDX-License-Identifier: Apache-2.0 */
/** Start, settings, and the wiring of the parts. */
@NullMarked
package org.resguardo.app;

import org.jspecify.annotations.NullMarked;
