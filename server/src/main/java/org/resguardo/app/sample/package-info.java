/* SPDX-License-Identifier: Apache-2.0 */
/** The made-up businesses of a demonstration: who they are, and what they went through in half a year. */
@NullMarked
package org.resguardo.app.sample;

import org.jspecify.annotations.NullMarked;
