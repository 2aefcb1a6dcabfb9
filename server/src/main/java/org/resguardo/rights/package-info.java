/* SPDX-License-Identifier: Apache-2.0 */
/** Step 6: complaints and requests. */
@NullMarked
package org.resguardo.rights;

import org.jspecify.annotations.NullMarked;
