/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice.web;

import java.util.Optional;
import org.resguardo.notice.CollectionPoint;
import org.resguardo.notice.CollectionText;
import org.resguardo.platform.web.SquareCode;
import org.resguardo.platform.words.Language;
import org.resguardo.platform.words.Words;

/**
 * A card to be printed and put up where data is asked.
 *
 * @param point the place
 * @param language its language
 * @param text what stands on it
 * @param words the words of its language
 * @param code the square code that leads to the rest; empty while people outside cannot reach us
 */
public record CardView(
        CollectionPoint point, Language language, CollectionText text, Words words, Optional<SquareCode> code) {}
