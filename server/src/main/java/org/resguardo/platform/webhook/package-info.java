/* SPDX-License-Identifier: Apache-2.0 */
/** Tells other programs what happens here: signed, again until it arrives, and on record. */
@NullMarked
package org.resguardo.platform.webhook;

import org.jspecify.annotations.NullMarked;
