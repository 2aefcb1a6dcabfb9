/* SPDX-License-Identifier: Apache-2.0 */
@NullMarked
package org.resguardo.rights.web.data;

import org.jspecify.annotations.NullMarked;
