/* SPDX-License-Identifier: Apache-2.0 */
/** The database: one writer, many readers, and what acknowledged means. */
@NullMarked
package org.resguardo.platform.storage;

import org.jspecify.annotations.NullMarked;
