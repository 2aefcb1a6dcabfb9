/* SPDX-License-Identifier: Apache-2.0 */
/** Step 4: say in public what is done. */
@NullMarked
package org.resguardo.policy;

import org.jspecify.annotations.NullMarked;
