/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Reads the bytes of a page as browsers would. Where they are not what the page says they are, they are read as Western European letters, which never
 * fail, and that is told.
 *
 * @param page the page
 * @param letters false when its letters are other ones than it says
 */
record PageText(Document page, boolean letters) {
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([^\\s\"';]+)");
    private static final String WESTERN = "windows-1252";

    static PageText of(Door.Reply reply, URI address) throws IOException {
        Matcher named = CHARSET.matcher(reply.header("content-type"));
        boolean told = named.find();
        Optional<String> charset = told ? known(named.group(1)) : Optional.empty();
        Document page = parse(reply.body(), charset, address);
        if (broken(page, reply.cut() ? 1 : 0)) {
            return new PageText(parse(reply.body(), Optional.of(WESTERN), address), false);
        }
        return new PageText(page, !told || charset.isPresent());
    }

    private static Document parse(byte[] bytes, Optional<String> charset, URI address) throws IOException {
        return Jsoup.parse(new ByteArrayInputStream(bytes), charset.orElse(null), address.toString());
    }

    private static Optional<String> known(String name) {
        try {
            return Charset.isSupported(name) ? Optional.of(name) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** A sign that stands for bytes that mean nothing; one at the end of a page that was cut is nobody's fault. */
    private static boolean broken(Document page, int forgiven) {
        return page.outerHtml().chars().filter(sign -> sign == '\uFFFD').count() > forgiven;
    }
}
