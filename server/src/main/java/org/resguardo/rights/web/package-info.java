/* SPDX-License-Identifier: Apache-2.0 */
/** The pages of step 6: for those who ask, and for those who answer. */
@NullMarked
package org.resguardo.rights.web;

import org.jspecify.annotations.NullMarked;
