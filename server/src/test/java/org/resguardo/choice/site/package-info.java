/* SPDX-License-Identifier: Apache-2.0 */
@NullMarked
package org.resguardo.choice.site;

import org.jspecify.annotations.NullMarked;
