/* SPDX-License-Identifier: Apache-2.0 */
@NullMarked
package org.resguardo.retention;

import org.jspecify.annotations.NullMarked;
