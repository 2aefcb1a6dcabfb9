/* SPDX-License-Identifier: Apache-2.0 */
/** Gives a person what was found of her, corrects it, or erases it, at her word and for the reasons of laws. */
@NullMarked
package org.resguardo.rights.fulfil;

import org.jspecify.annotations.NullMarked;
