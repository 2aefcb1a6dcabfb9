/* SPDX-License-Identifier: Apache-2.0 */
/** Identifiers issued in Canada. */
@org.jspecify.annotations.NullMarked
package org.resguardo.engine.detector.ca;
