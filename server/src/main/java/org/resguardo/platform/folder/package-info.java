/* SPDX-License-Identifier: Apache-2.0 */
/** The one folder in which everything is kept. */
@NullMarked
package org.resguardo.platform.folder;

import org.jspecify.annotations.NullMarked;
