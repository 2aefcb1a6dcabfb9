/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Changes files: records go out of tables and mailboxes, values are replaced, documents go as a whole. A file is replaced by
 * another in one step, so that there is always the old one or the new one.
 */
@NullMarked
package org.resguardo.connector.files.edit;

import org.jspecify.annotations.NullMarked;
