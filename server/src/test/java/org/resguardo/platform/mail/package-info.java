/* SPDX-License-Identifier: Apache-2.0 */
@NullMarked
package org.resguardo.platform.mail;

import org.jspecify.annotations.NullMarked;
