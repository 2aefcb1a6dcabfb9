/* SPDX-License-Identifier: Apache-2.0 */
/** What other tools recorded of choices before: read at a trust level of its own. */
@NullMarked
package org.resguardo.choice.evidence;

import org.jspecify.annotations.NullMarked;
