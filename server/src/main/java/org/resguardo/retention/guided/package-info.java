/* SPDX-License-Identifier: Apache-2.0 */
/** Rules for places whose records only people can remove: when, by which clicks, and the proof that it was done. */
@NullMarked
package org.resguardo.retention.guided;

import org.jspecify.annotations.NullMarked;
