/* SPDX-License-Identifier: Apache-2.0 */
@NullMarked
package org.resguardo.platform.event;

import org.jspecify.annotations.NullMarked;
