/* SPDX-License-Identifier: Apache-2.0 */
/** The script that a business puts on its own site, as the build made it. */
@NullMarked
package org.resguardo.widget;

import org.jspecify.annotations.NullMarked;
