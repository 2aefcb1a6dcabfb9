/* SPDX-License-Identifier: Apache-2.0 */
/** Published versions of the policy: numbered, dated, hashed, never changed. */
@NullMarked
package org.resguardo.policy.version;

import org.jspecify.annotations.NullMarked;
