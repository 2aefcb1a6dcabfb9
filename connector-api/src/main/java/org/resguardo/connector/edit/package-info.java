/* SPDX-License-Identifier: Apache-2.0 */
/**
 * What a place must be able to do so that rows of it can be removed or changed, and put back exactly.
 *
 * <p>An {@link org.resguardo.connector.edit.Editor} says everything that changing a table would set in motion, hands over
 * rows that pass a {@link org.resguardo.connector.edit.Selection}, and changes them within one
 * {@link org.resguardo.connector.edit.Change}. Names and values stay apart: a name is one that the place itself listed, a
 * value only ever travels as a parameter. There is no way to hand over a statement.
 */
@org.jspecify.annotations.NullMarked
package org.resguardo.connector.edit;
