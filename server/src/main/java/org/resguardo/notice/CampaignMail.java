/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.resguardo.notice.Campaign.Said;
import org.resguardo.platform.mail.LetterSheet;
import org.resguardo.platform.mail.MailContent;
import org.resguardo.platform.web.PublicAddress;
import org.resguardo.platform.words.Dictionary;
import org.resguardo.platform.words.Language;
import org.resguardo.platform.words.Words;

/** The message of a campaign: both languages, one after the other, since nobody has asked each customer which one she reads. */
public final class CampaignMail {
    private static final String BETWEEN = "\n\n* * *\n\n";

    private final Dictionary dictionary;
    private final LetterSheet sheet;
    private final NoticeTemplates templates;
    private final PublicAddress address;

    /** Messages in some words, on a sheet. */
    public CampaignMail(Dictionary dictionary, LetterSheet sheet, NoticeTemplates templates, PublicAddress address) {
        this.dictionary = dictionary;
        this.sheet = sheet;
        this.templates = templates;
        this.address = address;
    }

    /** The message; links stand in it where people outside reach us, so that they lead somewhere. */
    public MailContent content(Campaign campaign) {
        List<LetterSheet.Part> parts = Arrays.stream(Language.values())
                .map(language -> part(campaign, language))
                .toList();
        String subject = parts.stream()
                .map(part -> campaign.in(part.language()).subject())
                .collect(Collectors.joining(" / "));
        return new MailContent(
                Language.SPANISH,
                subject,
                parts.stream().map(this::text).collect(Collectors.joining(BETWEEN)),
                Optional.of(sheet.html(campaign.in(Language.SPANISH).subject(), parts)),
                Optional.empty(),
                List.of());
    }

    private LetterSheet.Part part(Campaign campaign, Language language) {
        Said said = campaign.in(language);
        Words words = dictionary.in(language);
        Optional<LetterSheet.Link> page = address.current()
                .map(root -> new LetterSheet.Link(
                        root + campaign.publicPage() + "/" + language.tag() + "?from=" + Way.MAIL.id(),
                        words.say("notice.mail.page")));
        boolean refusable = campaign.kind().refusable() && page.isPresent();
        return new LetterSheet.Part(
                language,
                said.text(),
                Optional.of(templates.find(campaign.cause(), language).html(said)),
                page,
                refusable ? words.say("notice.mail.unsubscribe.link") : "");
    }

    private String text(LetterSheet.Part part) {
        StringBuilder text = new StringBuilder(part.text());
        part.page()
                .ifPresent(page ->
                        text.append("\n\n").append(page.words()).append(": ").append(page.address()));
        if (!part.unsubscribe().isEmpty()) {
            text.append("\n\n")
                    .append(dictionary
                            .in(part.language())
                            .say("notice.mail.unsubscribe", Map.of("address", MailContent.UNSUBSCRIBE)));
        }
        return text.toString();
    }
}
