/* SPDX-License-Identifier: Apache-2.0 */
/** The pages of today and the plan. */
@NullMarked
package org.resguardo.plan.web;

import org.jspecify.annotations.NullMarked;
