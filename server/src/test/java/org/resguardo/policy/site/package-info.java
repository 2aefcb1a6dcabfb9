/* SPDX-License-Identifier: Apache-2.0 */
@NullMarked
package org.resguardo.policy.site;

import org.jspecify.annotations.NullMarked;
