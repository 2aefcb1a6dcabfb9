/* SPDX-License-Identifier: Apache-2.0 */
@NullMarked
package org.resguardo.widget;

import org.jspecify.annotations.NullMarked;
