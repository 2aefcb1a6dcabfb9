/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.resguardo.platform.api.ApiProblem;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;
import org.resguardo.platform.log.EventLog;
import org.resguardo.platform.storage.Store;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns what was thrown into a page that says so, and one line of the log. Nothing of the inside is shown. */
public final class FaultFilter extends OncePerRequestFilter {
    private static final String UNREACHABLE = "storage.unreachable";

    private final ErrorPages errors;
    private final Store store;

    /** Answers with these pages; all but what lies in the program needs the database. */
    public FaultFilter(ErrorPages errors, Store store) {
        this.errors = errors;
        this.store = store;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!store.reachable() && !request.getRequestURI().startsWith("/assets/")) {
            answer(withoutSession(request), response, new Fault(FaultKind.PASSING, UNREACHABLE));
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (DataAccessException | TransactionException e) {
            answer(withoutSession(request), response, new Fault(FaultKind.PASSING, UNREACHABLE));
        } catch (ServletException | RuntimeException e) {
            Throwable reason = e instanceof ServletException && e.getCause() != null ? e.getCause() : e;
            answer(request, response, reason);
        }
    }

    /** Whoever cannot be looked up is nobody, and is not looked up once more for that. */
    private static HttpServletRequest withoutSession(HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public @Nullable HttpSession getSession(boolean create) {
                return null;
            }
        };
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
