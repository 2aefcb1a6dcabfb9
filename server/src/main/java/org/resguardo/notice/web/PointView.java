/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.notice.CollectionNotices.LawCheck;
import org.resguardo.notice.CollectionPoint;
import org.resguardo.notice.CollectionPoints.Told;
import org.resguardo.notice.CollectionText;
import org.resguardo.platform.words.Language;

/**
 * A place where data is asked, and what people are told there.
 *
 * @param point the place
 * @param texts what they are told, by language; empty when no policy speaks of its activity
 * @param published true when a policy in force says so; false for what it would be
 * @param checks how the text stands against laws
 * @param told what was said since when
 * @param root where people outside reach us, or an empty string
 * @param mayChange true for whom may change something here
 */
public record PointView(
        CollectionPoint point,
        Map<Language, CollectionText> texts,
        boolean published,
        List<LawCheck> checks,
        List<Told> told,
        String root,
        boolean mayChange) {

    /** The text in a language. */
    public Optional<CollectionText> in(Language language) {
        return Optional.ofNullable(texts.get(language));
    }

    /** The address of its public page. */
    public String address() {
        return root + point.publicPage();
    }

    /** What is pasted next to a field: a link that works by itself, and the script that opens the text in place. */
    public String snippet(Language language) {
        String question = in(language).map(CollectionText::question).orElse("");
        String link = address() + "/" + language.tag();
        return "<resguardo-notice data-point=\"" + point.id() + "\">\n  <a href=\"" + link
                + "\" target=\"_blank\" rel=\"noopener\">" + question + "</a>\n</resguardo-notice>\n<script src=\""
                + link + "/element.js\" defer></script>";
    }

    /** The key of the name of something that laws want told. */
    public static String contentTitle(String content) {
        return switch (content) {
            case "who" -> "notice.content.who";
            case "contact" -> "notice.content.contact";
            case "data" -> "notice.content.data";
            case "purpose" -> "notice.content.purpose";
            case "basis" -> "notice.content.basis";
            case "recipients" -> "notice.content.recipients";
            case "sale" -> "notice.content.sale";
            case "period" -> "notice.content.period";
            case "rights" -> "notice.content.rights";
            case "complaint" -> "notice.content.complaint";
            default -> "notice.content.policy";
        };
    }
}
