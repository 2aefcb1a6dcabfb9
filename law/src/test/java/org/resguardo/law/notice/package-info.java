/* SPDX-License-Identifier: Apache-2.0 */
@NullMarked
package org.resguardo.law.notice;

import org.jspecify.annotations.NullMarked;
