/* SPDX-License-Identifier: Apache-2.0 */
/** How well the engine finds: recall and precision by kind of data and language, and what it finds where there is nothing. */
@NullMarked
package org.resguardo.bench.quality;

import org.jspecify.annotations.NullMarked;
