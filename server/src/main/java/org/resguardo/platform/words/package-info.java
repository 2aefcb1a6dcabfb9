/* SPDX-License-Identifier: Apache-2.0 */
/** Sentences for people, in the language of each. */
@NullMarked
package org.resguardo.platform.words;

import org.jspecify.annotations.NullMarked;
