/* SPDX-License-Identifier: Apache-2.0 */
/**
 * The privacy plan as steps write in it: each step offers {@link org.resguardo.platform.plan.PlanSection} beans and knows nothing of the
 * others, nor of how the plan is shown.
 */
@NullMarked
package org.resguardo.platform.plan;

import org.jspecify.annotations.NullMarked;
