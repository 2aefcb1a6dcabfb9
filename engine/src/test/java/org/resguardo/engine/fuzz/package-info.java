/* SPDX-License-Identifier: Apache-2.0 */
/** Bytes that nobody thought of, for text and for columns. */
@org.jspecify.annotations.NullMarked
package org.resguardo.engine.fuzz;
