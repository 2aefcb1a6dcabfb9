/* SPDX-License-Identifier: Apache-2.0 */
/** Whom the business was asked to forget, so that neither a backup nor a spreadsheet brings them back unnoticed. */
@NullMarked
package org.resguardo.retention.erasure;

import org.jspecify.annotations.NullMarked;
