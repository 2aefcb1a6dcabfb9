/* SPDX-License-Identifier: Apache-2.0 */
/** What each page says of itself to whoever asks. */
@org.jspecify.annotations.NullMarked
package org.resguardo.platform.help;
