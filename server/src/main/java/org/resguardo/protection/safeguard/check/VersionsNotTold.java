/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.resguardo.platform.step.Task.Urgency;
import org.resguardo.protection.safeguard.SafeguardCheck;
import org.resguardo.protection.safeguard.Seen;
import org.resguardo.protection.safeguard.evidence.SiteEvidence;

/** The site does not tell the versions of its programs. */
final class VersionsNotTold implements SafeguardCheck<SiteEvidence> {
    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+");

    @Override
    public String id() {
        return "site-version";
    }

    @Override
    public Class<SiteEvidence> evidence() {
        return SiteEvidence.class;
    }

    @Override
    public Urgency urgency() {
        return Urgency.LATER;
    }

    @Override
    public Texts texts() {
        return new Texts("safeguard.site_version.title", "safeguard.site_version.why", "safeguard.site_version.remedy");
    }

    @Override
    public Seen judge(SiteEvidence seen) {
        List<String> told = seen.answers().stream()
                .flatMap(answer -> Stream.concat(
                        Stream.of("server", "x-powered-by", "x-aspnet-version")
                                .flatMap(name -> answer.headers(name).stream()),
                        answer.page()
                                ? Jsoup.parse(answer.body()).select("meta[name=generator]").eachAttr("content").stream()
                                : Stream.empty()))
                .filter(text -> VERSION.matcher(text).find())
                .distinct()
                .toList();
        return told.isEmpty()
                ? Seen.pass("safeguard.site_version.pass")
                : Seen.fail("safeguard.site_version.fail").with("told", String.join(", ", told));
    }
}
