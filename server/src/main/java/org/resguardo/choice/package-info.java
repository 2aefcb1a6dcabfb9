/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Step 7: let people choose, remember it, and carry it to where it must be obeyed.
 *
 * <p>{@code purpose} is what customers can decide on, {@code ledger} what they decided and what proves it, {@code destination} the tools
 * that must know, {@code evidence} what other tools recorded before, {@code site} what visitors of the business's own sites are asked.
 */
@NullMarked
package org.resguardo.choice;

import org.jspecify.annotations.NullMarked;
