/* SPDX-License-Identifier: Apache-2.0 */
/** Detectors that people define for themselves, in a file. */
@NullMarked
package org.resguardo.cli.detector;

import org.jspecify.annotations.NullMarked;
