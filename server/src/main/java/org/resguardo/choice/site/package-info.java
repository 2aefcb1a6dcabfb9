/* SPDX-License-Identifier: Apache-2.0 */
/** What visitors of the business's own sites are asked there, by the script of the module widget, and what they answer. */
@NullMarked
package org.resguardo.choice.site;

import org.jspecify.annotations.NullMarked;
