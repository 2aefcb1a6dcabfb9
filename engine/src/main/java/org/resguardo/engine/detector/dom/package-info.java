/* SPDX-License-Identifier: Apache-2.0 */
/** Identifiers issued in the Dominican Republic. */
@org.jspecify.annotations.NullMarked
package org.resguardo.engine.detector.dom;
