/* SPDX-License-Identifier: Apache-2.0 */
/** Where the owner says which other programs are told what happens here. */
@NullMarked
package org.resguardo.platform.webhook.web;

import org.jspecify.annotations.NullMarked;
