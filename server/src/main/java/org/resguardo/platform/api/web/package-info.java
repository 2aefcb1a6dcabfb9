/* SPDX-License-Identifier: Apache-2.0 */
/** The page on which keys for other programs are made and ended. */
@NullMarked
package org.resguardo.platform.api.web;

import org.jspecify.annotations.NullMarked;
