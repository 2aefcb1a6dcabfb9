/* SPDX-License-Identifier: Apache-2.0 */
@NullMarked
package org.resguardo.choice.ledger;

import org.jspecify.annotations.NullMarked;
