/* SPDX-License-Identifier: Apache-2.0 */
/**
 * The policy as people read it: claims put into words.
 *
 * <p>The words are clauses, documents by language with version and date. {@link org.resguardo.policy.document.Composer} makes of claims a
 * {@link org.resguardo.policy.document.PolicyDocument} of which every sentence knows the claims that it comes from.
 */
@NullMarked
package org.resguardo.policy.document;

import org.jspecify.annotations.NullMarked;
