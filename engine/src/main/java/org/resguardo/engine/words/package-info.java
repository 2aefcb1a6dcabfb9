/* SPDX-License-Identifier: Apache-2.0 */
/**
 * What words mean to the engine: names, cues, lexicons and headings, as data files by language.
 *
 * <p>Words are looked up by a hash of their bytes in UTF-8, so that scanning makes no strings.
 */
@org.jspecify.annotations.NullMarked
package org.resguardo.engine.words;
