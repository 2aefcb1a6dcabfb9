/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.resguardo.platform.api.ApiProblem;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.log.EventLog;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns what was thrown into a page that says so, and one line of the log. Nothing of the inside is shown. */
public final class FaultFilter extends OncePerRequestFilter {
    private final ErrorPages errors;

    /** Answers with these pages. */
    public FaultFilter(ErrorPages errors) {
        this.errors = errors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            Throwable reason = e instanceof ServletException && e.getCause() != null ? e.getCause() : e;
            answer(request, response, reason);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Throwable reason) throws IOException {
        int status = reason instanceof Fault fault ? fault.kind().status() : 500;
        String code =
                reason instanceof Fault fault ? fault.code() : reason.getClass().getSimpleName();
        EventLog.error("page-failed", Map.of("status", status, "code", code), reason);
        if (!response.isCommitted()) {
            response.resetBuffer();
            if (ApiProblem.concerns(request)) {
                ApiProblem.of(status).send(response);
            } else {
                errors.failed(request, response, status, code);
            }
        }
    }
}
