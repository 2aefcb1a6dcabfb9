/* SPDX-License-Identifier: Apache-2.0 */
@NullMarked
package org.resguardo.platform.log;

import org.jspecify.annotations.NullMarked;
