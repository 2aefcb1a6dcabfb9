/* SPDX-License-Identifier: Apache-2.0 */
/** The pages of step 5. */
@NullMarked
package org.resguardo.notice.web;

import org.jspecify.annotations.NullMarked;
