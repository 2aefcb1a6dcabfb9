/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.resguardo.notice.Campaign;
import org.resguardo.notice.Posting;
import org.resguardo.platform.mail.MailState;
import org.resguardo.platform.words.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** Proof of a notice as a whole: what was said, by its hash; how it was told, when, and what came of that. */
final class ProofSummary {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ProofSummary() {}

    static ServerResponse file(Campaign campaign, Map<MailState, Long> mail, Reach reach, Words words) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("notice", campaign.id());
        campaign.version().ifPresent(version -> all.put("policy_version", version));
        all.put("in_force", campaign.inForce().toString());
        all.put("text_sha256", campaign.hash());
        campaign.sending().ifPresent(sending -> all.put("sent", sent(sending, mail)));
        all.put("posted", reach.postings().stream().map(ProofSummary::posted).toList());
        Map<String, Object> opened = new LinkedHashMap<>();
        reach.openings().forEach((way, count) -> opened.put(way.id(), count));
        all.put("opened_by_own_click", opened);
        all.put("opened_means", words.say("notice.seen.meaning"));
        return ServerResponse.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"notice-" + campaign.id() + "-proof.json\"")
                .body(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(all));
    }

    private static Map<String, Object> sent(Campaign.Sending sending, Map<MailState, Long> mail) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("at", sending.at().toString());
        row.put("text_sha256", sending.hash());
        row.put("addresses_read", sending.tally().read());
        row.put("no_addresses", sending.tally().unusable());
        List.of(MailState.values()).forEach(state -> row.put(state.id(), mail.getOrDefault(state, 0L)));
        return row;
    }

    private static Map<String, Object> posted(Posting posting) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("way", posting.way().id());
        row.put("text_sha256", posting.hash());
        row.put("at", posting.at().toString());
        row.put("last_day", posting.lastDay().toString());
        posting.endedAt().ifPresent(ended -> row.put("taken_down_at", ended.toString()));
        return row;
    }
}
