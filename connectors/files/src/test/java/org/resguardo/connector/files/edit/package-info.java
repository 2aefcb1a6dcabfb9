/* SPDX-License-Identifier: Apache-2.0 */
@NullMarked
package org.resguardo.connector.files.edit;

import org.jspecify.annotations.NullMarked;
