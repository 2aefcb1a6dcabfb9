/* SPDX-License-Identifier: Apache-2.0 */
/** How the whole program fares with gigabytes of files and millions of rows: speed, and memory of all its processes. */
@NullMarked
package org.resguardo.bench.volume;

import org.jspecify.annotations.NullMarked;
