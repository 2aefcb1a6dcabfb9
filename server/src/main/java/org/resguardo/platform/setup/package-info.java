/* SPDX-License-Identifier: Apache-2.0 */
/** The first ten minutes: what a new owner is asked, page by page. */
@NullMarked
package org.resguardo.platform.setup;

import org.jspecify.annotations.NullMarked;
