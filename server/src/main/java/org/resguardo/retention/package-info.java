/* SPDX-License-Identifier: Apache-2.0 */
/** Step 2: keep it only as long as needed. */
@NullMarked
package org.resguardo.retention;

import org.jspecify.annotations.NullMarked;
