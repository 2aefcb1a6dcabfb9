/* SPDX-License-Identifier: Apache-2.0 */
@NullMarked
package org.resguardo.policy.appstore;

import org.jspecify.annotations.NullMarked;
