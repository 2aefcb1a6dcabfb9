/* SPDX-License-Identifier: Apache-2.0 */
/** The pages of the audit log. */
@NullMarked
package org.resguardo.platform.audit.web;

import org.jspecify.annotations.NullMarked;
