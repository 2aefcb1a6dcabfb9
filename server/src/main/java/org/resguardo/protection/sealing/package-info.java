/* SPDX-License-Identifier: Apache-2.0 */
/** Values that are sealed where they lie, and the kit that brings the keys back. */
@NullMarked
package org.resguardo.protection.sealing;

import org.jspecify.annotations.NullMarked;
