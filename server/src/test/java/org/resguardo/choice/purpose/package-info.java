/* SPDX-License-Identifier: Apache-2.0 */
@NullMarked
package org.resguardo.choice.purpose;

import org.jspecify.annotations.NullMarked;
