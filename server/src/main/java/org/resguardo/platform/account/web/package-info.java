/* SPDX-License-Identifier: Apache-2.0 */
/** The pages on which people come in and go out. */
@NullMarked
package org.resguardo.platform.account.web;

import org.jspecify.annotations.NullMarked;
