/* SPDX-License-Identifier: Apache-2.0 */
@NullMarked
package org.resguardo.platform.status;

import org.jspecify.annotations.NullMarked;
