/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice.web;

import org.resguardo.notice.Campaign;
import org.resguardo.platform.words.Language;

/**
 * A notice to be printed and put up in the shop.
 *
 * @param campaign the notice
 * @param language its language
 */
public record CampaignCard(Campaign campaign, Language language) {}
