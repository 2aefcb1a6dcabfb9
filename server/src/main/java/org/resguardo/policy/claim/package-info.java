/* SPDX-License-Identifier: Apache-2.0 */
/**
 * What the business says in public, one statement at a time, and what speaks for each.
 *
 * <p>A {@link org.resguardo.policy.claim.Claim} is a fact that the policy states. It comes from the inventory, from what the owner said it
 * is used for, from retention rules; never from a text. {@link org.resguardo.policy.claim.Claims} derives all of them from
 * {@link org.resguardo.policy.claim.Facts} and says of each whether it holds.
 */
@NullMarked
package org.resguardo.policy.claim;

import org.jspecify.annotations.NullMarked;
