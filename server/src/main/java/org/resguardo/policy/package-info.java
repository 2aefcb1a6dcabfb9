/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Step 4: say in public what is done.
 *
 * <p>{@link org.resguardo.policy.FactsReader} gathers what is known, {@link org.resguardo.policy.claim.Claims} says what follows from it,
 * {@link org.resguardo.policy.document.Composer} puts it into words, {@link org.resguardo.policy.Publication} refuses or publishes, and
 * {@link org.resguardo.policy.Drift} tells when what was published is no longer true.
 */
@NullMarked
package org.resguardo.policy;

import org.jspecify.annotations.NullMarked;
