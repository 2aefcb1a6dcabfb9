/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Detectors that are bound to no country, and the kinds of detector that there are.
 *
 * <p>A kind says what a detector starts from, since the engine looks for the start of all of them in one pass:
 * a number of a certain shape ({@link org.resguardo.engine.detector.NumberDetector}), letters and digits of a certain pattern
 * ({@link org.resguardo.engine.detector.TokenDetector}), a sign such as {@code @}
 * ({@link org.resguardo.engine.detector.SignDetector}), the first letters of a key
 * ({@link org.resguardo.engine.detector.PrefixDetector}), words ({@link org.resguardo.engine.detector.WordsDetector}), or the
 * heading of a column ({@link org.resguardo.engine.detector.HeadingDetector}).
 */
@org.jspecify.annotations.NullMarked
package org.resguardo.engine.detector;
