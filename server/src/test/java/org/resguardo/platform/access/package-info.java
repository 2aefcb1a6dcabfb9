/* SPDX-License-Identifier: Apache-2.0 */
@NullMarked
package org.resguardo.platform.access;

import org.jspecify.annotations.NullMarked;
