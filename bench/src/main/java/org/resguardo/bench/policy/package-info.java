/* SPDX-License-Identifier: Apache-2.0 */
/** How fast everybody gets the policy. */
@NullMarked
package org.resguardo.bench.policy;

import org.jspecify.annotations.NullMarked;
