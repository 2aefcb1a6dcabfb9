/* SPDX-License-Identifier: Apache-2.0 */
/** What customers can decide on: texts in both languages, and what counts while nobody has decided. */
@NullMarked
package org.resguardo.choice.purpose;

import org.jspecify.annotations.NullMarked;
