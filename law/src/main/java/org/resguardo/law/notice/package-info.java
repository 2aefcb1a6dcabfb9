/* SPDX-License-Identifier: Apache-2.0 */
/** What people must be told when data is asked of them, and when something changes. */
@NullMarked
package org.resguardo.law.notice;

import org.jspecify.annotations.NullMarked;
