/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice.web;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.resguardo.notice.Campaign;
import org.resguardo.platform.mail.Outbox;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Proof of a notice as a file: what was said, by its hash; when; and of each person the keyed hash of her address and what came of her
 * message. Whoever has an address and the key can show that it is on the list; nobody can read an address from it.
 */
final class Proof {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private Proof() {}

    static ServerResponse file(Campaign campaign, Outbox outbox) {
        return ServerResponse.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"notice-" + campaign.id() + "-proof.csv\"")
                .build((request, response) -> {
                    try (Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)) {
                        write(out, campaign, outbox);
                    }
                    return null;
                });
    }

    private static void write(Writer out, Campaign campaign, Outbox outbox) throws IOException {
        out.write("notice,policy_version,text_sha256,sent_at,address_hmac_sha256,state,ended_at\n");
        String version =
                campaign.version().map(number -> Integer.toString(number)).orElse("");
        String hash = campaign.sending().map(Campaign.Sending::hash).orElse("");
        String at = campaign.sending().map(sending -> sending.at().toString()).orElse("");
        String begin = campaign.id() + "," + version + "," + hash + "," + at + ",";
        outbox.reached(
                campaign.batch(),
                reached -> line(
                        out,
                        begin + reached.addressHash() + "," + reached.state().id() + ","
                                + reached.endedAt().map(Object::toString).orElse("") + "\n"));
    }

    private static void line(Writer out, String line) {
        try {
            out.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
