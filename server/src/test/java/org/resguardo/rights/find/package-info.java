/* SPDX-License-Identifier: Apache-2.0 */
@NullMarked
package org.resguardo.rights.find;

import org.jspecify.annotations.NullMarked;
