/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail.web;

/**
 * The page where a person says that she wants no more news.
 *
 * @param word the word in its address
 * @param business the name by which customers know the business
 * @param known true when we made the word
 * @param done true when she has said so
 */
public record UnsubscribeView(String word, String business, boolean known, boolean done) {}
