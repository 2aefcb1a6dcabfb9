/* SPDX-License-Identifier: Apache-2.0 */
@NullMarked
package org.resguardo.platform.backup;

import org.jspecify.annotations.NullMarked;
