/* SPDX-License-Identifier: Apache-2.0 */
/** What differs between two versions of a policy, how much it matters to the people concerned, and why. */
@NullMarked
package org.resguardo.policy.change;

import org.jspecify.annotations.NullMarked;
