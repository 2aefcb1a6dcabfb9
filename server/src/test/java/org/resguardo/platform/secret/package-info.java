/* SPDX-License-Identifier: Apache-2.0 */
@NullMarked
package org.resguardo.platform.secret;

import org.jspecify.annotations.NullMarked;
