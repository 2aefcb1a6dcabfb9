/* SPDX-License-Identifier: Apache-2.0 */
/** Pictures of figures, drawn on the server, each with the table that says the same. */
@NullMarked
package org.resguardo.platform.web.chart;

import org.jspecify.annotations.NullMarked;
