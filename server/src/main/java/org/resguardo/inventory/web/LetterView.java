/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.web;

import java.util.List;
import org.resguardo.inventory.Officer;
import org.resguardo.platform.words.Words;

/**
 * The letter of designation, in both languages.
 *
 * @param officer who is designated
 * @param languages the words of both languages, the reader's first
 */
public record LetterView(Officer officer, List<Words> languages) {}
