/* SPDX-License-Identifier: Apache-2.0 */
@NullMarked
package org.resguardo.protection.safeguard;

import org.jspecify.annotations.NullMarked;
