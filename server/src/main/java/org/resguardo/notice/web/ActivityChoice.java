/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice.web;

import java.util.List;
import org.resguardo.platform.words.Language;
import org.resguardo.policy.claim.ClaimKind;
import org.resguardo.policy.claim.Claims;

/**
 * An activity to choose.
 *
 * @param key its key, as the policy's claims name it
 * @param title its name in the reader's language
 */
public record ActivityChoice(String key, String title) {

    static List<ActivityChoice> of(Claims claims, Language reader) {
        return claims.of(ClaimKind.COLLECTS).stream()
                .map(claim -> new ActivityChoice(
                        claim.content().one("activity"), claim.content().one("name", reader.tag())))
                .toList();
    }
}
