/* SPDX-License-Identifier: Apache-2.0 */
/** Identifiers issued in Chile. */
@org.jspecify.annotations.NullMarked
package org.resguardo.engine.detector.cl;
