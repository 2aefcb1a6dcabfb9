/* SPDX-License-Identifier: Apache-2.0 */
/** The pages of long work. */
@NullMarked
package org.resguardo.platform.job.web;

import org.jspecify.annotations.NullMarked;
