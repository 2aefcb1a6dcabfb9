/* SPDX-License-Identifier: Apache-2.0 */
/** Step 5: tell the people concerned. */
@NullMarked
package org.resguardo.notice;

import org.jspecify.annotations.NullMarked;
