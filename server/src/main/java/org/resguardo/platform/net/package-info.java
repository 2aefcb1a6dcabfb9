/* SPDX-License-Identifier: Apache-2.0 */
/** The one way out to other machines: who may be called, and that nobody else is. */
@NullMarked
package org.resguardo.platform.net;

import org.jspecify.annotations.NullMarked;
