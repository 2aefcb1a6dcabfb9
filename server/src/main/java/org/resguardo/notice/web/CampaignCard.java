/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice.web;

import java.util.Optional;
import org.resguardo.notice.Campaign;
import org.resguardo.platform.web.SquareCode;
import org.resguardo.platform.words.Language;
import org.resguardo.platform.words.Words;

/**
 * A notice to be printed and put up in the shop.
 *
 * @param campaign the notice
 * @param language its language
 * @param words the words of that language
 * @param code the square code that leads to it; empty while people cannot read it there
 */
public record CampaignCard(Campaign campaign, Language language, Words words, Optional<SquareCode> code) {}
