/* SPDX-License-Identifier: Apache-2.0 */
/** Letters and reports: PDFs made from templates, tagged for those who listen rather than look. */
@NullMarked
package org.resguardo.platform.pdf;

import org.jspecify.annotations.NullMarked;
