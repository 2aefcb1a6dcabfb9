/* SPDX-License-Identifier: Apache-2.0 */
/** Identifiers issued in the United Kingdom. */
@org.jspecify.annotations.NullMarked
package org.resguardo.engine.detector.gb;
