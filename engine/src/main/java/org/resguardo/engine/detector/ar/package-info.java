/* SPDX-License-Identifier: Apache-2.0 */
/** Identifiers issued in Argentina. */
@org.jspecify.annotations.NullMarked
package org.resguardo.engine.detector.ar;
