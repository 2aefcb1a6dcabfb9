/* SPDX-License-Identifier: Apache-2.0 */
/** The pages of step 4: for the owner, and for everybody. */
@NullMarked
package org.resguardo.policy.web;

import org.jspecify.annotations.NullMarked;
