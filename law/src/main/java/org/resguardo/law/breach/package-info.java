/* SPDX-License-Identifier: Apache-2.0 */
/** Who must be told of a breach, by when, and what the letter must and must not say. */
@org.jspecify.annotations.NullMarked
package org.resguardo.law.breach;
