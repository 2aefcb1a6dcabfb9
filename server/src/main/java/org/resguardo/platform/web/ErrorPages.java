/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.resguardo.platform.words.Words;

/** The pages that say that there is no page. */
public final class ErrorPages {
    private final Pages pages;

    /** Error pages in the frame of the others. */
    public ErrorPages(Pages pages) {
        this.pages = pages;
    }

    void nothingHere(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Words words = words(request);
        show(
                request,
                response,
                404,
                new ErrorView(
                        words.say("web.error.nothing_here.title"),
                        words.say("web.error.nothing_here.meaning"),
                        words.say("web.error.nothing_here.advice")));
    }

    void notForYou(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Words words = words(request);
        show(
                request,
                response,
                403,
                new ErrorView(
                        words.say("web.error.not_for_you.title"),
                        words.say("web.error.not_for_you.meaning"),
                        words.say("web.error.not_for_you.advice")));
    }

    /** A form that our pages did not send. */
    public void notFromOurPage(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Words words = words(request);
        show(
                request,
                response,
                403,
                new ErrorView(
                        words.say("web.error.stale.title"),
                        words.say("web.error.stale.meaning"),
                        words.say("web.error.stale.advice")));
    }

    void failed(HttpServletRequest request, HttpServletResponse response, int status, String code) throws IOException {
        Words words = words(request);
        if (code.equals("storage.unreachable")) {
            unreachable(request, response, words);
            return;
        }
        boolean passing = status == 503;
        show(
                request,
                response,
                status,
                new ErrorView(
                        words.say(passing ? "web.error.passing.title" : "web.error.ours.title"),
                        words.say(passing ? "web.error.passing.meaning" : "web.error.ours.meaning"),
                        words.say(passing ? "web.error.passing.advice" : "web.error.ours.advice", "code", code)));
    }

    private void unreachable(HttpServletRequest request, HttpServletResponse response, Words words) throws IOException {
        response.setHeader("Retry-After", "5");
        show(
                request,
                response,
                503,
                new ErrorView(
                        words.say("web.error.unreachable.title"),
                        words.say("web.error.unreachable.meaning"),
                        words.say("web.error.unreachable.advice")));
    }

    private Words words(HttpServletRequest request) {
        return pages.words(Visit.of(request));
    }

    private void show(HttpServletRequest request, HttpServletResponse response, int status, ErrorView view)
            throws IOException {
        pages.send(request, response, status, "error.jte", view);
    }
}
