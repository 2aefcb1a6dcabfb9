/* SPDX-License-Identifier: Apache-2.0 */
/** The conditions under which a law applies, written in CEL, over facts that may be unknown. */
@org.jspecify.annotations.NullMarked
package org.resguardo.law.condition;
