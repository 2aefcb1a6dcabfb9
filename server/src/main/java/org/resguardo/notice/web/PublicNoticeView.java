/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice.web;

import java.util.List;
import org.resguardo.notice.CollectionPoint;
import org.resguardo.notice.CollectionText;
import org.resguardo.platform.words.Language;
import org.resguardo.platform.words.Words;

/**
 * What people read who want to know why data is asked of them.
 *
 * @param point the place where it is asked
 * @param text what they are told
 * @param words the words of its language
 */
public record PublicNoticeView(CollectionPoint point, CollectionText text, Words words) {

    /** Its language. */
    public Language language() {
        return words.language();
    }

    /** All languages. */
    public List<Language> languages() {
        return List.of(Language.values());
    }
}
