/* SPDX-License-Identifier: Apache-2.0 */
@NullMarked
package org.resguardo.platform.inbox;

import org.jspecify.annotations.NullMarked;
