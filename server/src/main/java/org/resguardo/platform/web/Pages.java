/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.resguardo.platform.words.Dictionary;
import org.resguardo.platform.words.Language;
import org.resguardo.platform.words.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Makes pages from templates that the build has compiled. */
public final class Pages {
    private static final int USUAL_LENGTH = 16_384;

    private final TemplateEngine templates;
    private final Dictionary dictionary;
    private final Assets assets;
    private final InstantSource clock;
    private final boolean sample;

    /**
     * Makes pages with some words and assets.
     *
     * @param sample true when they show a made-up business
     */
    public Pages(Dictionary dictionary, Assets assets, InstantSource clock, boolean sample) {
        this.templates = TemplateEngine.createPrecompiled(
                null, ContentType.Html, Pages.class.getClassLoader(), "org.resguardo.pages");
        this.templates.setTrimControlStructures(true);
        this.dictionary = dictionary;
        this.assets = assets;
        this.clock = clock;
        this.sample = sample;
    }

    /** The words for a visit. */
    public Words words(Visit visit) {
        return dictionary.in(visit.language());
    }

    /** The words of a language, for what is told in several. */
    public Words words(Language language) {
        return dictionary.in(language);
    }

    /** A page from a template that takes the frame's {@code page} and one {@code view}. */
    public ServerResponse show(ServerRequest request, String template, Object view) {
        return show(request, HttpStatus.OK, template, view);
    }

    /** The same with a status that is not "well done", as for a form that must be sent again. */
    public ServerResponse show(ServerRequest request, HttpStatus status, String template, Object view) {
        String html = html(request.servletRequest(), template, view);
        return ServerResponse.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(html.getBytes(StandardCharsets.UTF_8));
    }

    /** A part of a page by itself, from a template that takes what pages take. */
    public String part(ServerRequest request, String template, Object view) {
        return html(request.servletRequest(), template, view);
    }

    /** A page outside the router, where the gate answers by itself. */
    void send(HttpServletRequest request, HttpServletResponse response, int status, String template, Object view)
            throws IOException {
        byte[] html = html(request, template, view).getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(html.length);
        response.getOutputStream().write(html);
    }

    private String html(HttpServletRequest request, String template, Object view) {
        Visit visit = Visit.of(request);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("page", new Page(visit, words(visit), assets, today, sample));
        parameters.put("view", view);
        TemplateOutput output = new StringOutput(USUAL_LENGTH);
        templates.render(template, parameters, output);
        return output.toString();
    }
}
