/* SPDX-License-Identifier: Apache-2.0 */
@NullMarked
package org.resguardo.platform.net;

import org.jspecify.annotations.NullMarked;
