/* SPDX-License-Identifier: Apache-2.0 */
/** The pages of step 7, and what other programs ask of it. */
@NullMarked
package org.resguardo.choice.web;

import org.jspecify.annotations.NullMarked;
