/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.notice.Campaign.Said;
import org.resguardo.platform.mail.LetterSheet;
import org.resguardo.platform.mail.MailContent;
import org.resguardo.platform.words.Dictionary;
import org.resguardo.platform.words.Language;

/** The message of a campaign: both languages, one after the other, since nobody has asked each customer which one she reads. */
public final class CampaignMail {
    private static final String BETWEEN = "\n\n* * *\n\n";

    private final Dictionary dictionary;
    private final LetterSheet sheet;

    /** Messages in some words, on a sheet. */
    public CampaignMail(Dictionary dictionary, LetterSheet sheet) {
        this.dictionary = dictionary;
        this.sheet = sheet;
    }

    /**
     * The message.
     *
     * @param links true where people outside reach us, so that the link by which they are done with news leads somewhere
     */
    public MailContent content(Campaign campaign, boolean links) {
        Said spanish = campaign.in(Language.SPANISH);
        Said english = campaign.in(Language.ENGLISH);
        boolean refusable = campaign.kind().refusable() && links;
        String text = spanish.text()
                + end(Language.SPANISH, refusable)
                + BETWEEN
                + english.text()
                + end(Language.ENGLISH, refusable);
        List<LetterSheet.Part> parts = List.of(
                new LetterSheet.Part(Language.SPANISH, spanish.text(), last(Language.SPANISH, refusable)),
                new LetterSheet.Part(Language.ENGLISH, english.text(), last(Language.ENGLISH, refusable)));
        return new MailContent(
                Language.SPANISH,
                spanish.subject() + " / " + english.subject(),
                text,
                Optional.of(sheet.html(spanish.subject(), parts)),
                Optional.empty(),
                List.of());
    }

    private String end(Language language, boolean refusable) {
        return refusable
                ? "\n\n"
                        + dictionary
                                .in(language)
                                .say("notice.mail.unsubscribe", Map.of("address", MailContent.UNSUBSCRIBE))
                : "";
    }

    private String last(Language language, boolean refusable) {
        return refusable ? dictionary.in(language).say("notice.mail.unsubscribe.link") : "";
    }
}
