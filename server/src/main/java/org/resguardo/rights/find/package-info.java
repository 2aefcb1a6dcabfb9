/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Finds a person in the data stores of the business: one finder for those who want to see, and for those who want to be forgotten.
 */
@NullMarked
package org.resguardo.rights.find;

import org.jspecify.annotations.NullMarked;
