/* SPDX-License-Identifier: Apache-2.0 */
@NullMarked
package org.resguardo.connector.web;

import org.jspecify.annotations.NullMarked;
