/* SPDX-License-Identifier: Apache-2.0 */
/** Today and the plan: what all steps together leave to be done. */
@NullMarked
package org.resguardo.plan;

import org.jspecify.annotations.NullMarked;
