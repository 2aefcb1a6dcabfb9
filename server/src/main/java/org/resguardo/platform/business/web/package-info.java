/* SPDX-License-Identifier: Apache-2.0 */
/** The pages on which the owner tells about the business. */
@NullMarked
package org.resguardo.platform.business.web;

import org.jspecify.annotations.NullMarked;
