/* SPDX-License-Identifier: Apache-2.0 */
/** The law as dated data: what each jurisdiction asks of a business, and from whom. Information, not legal advice. */
@org.jspecify.annotations.NullMarked
package org.resguardo.law;
