/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sends strangers who come with files to the door before a byte of them is taken in: reading the form's token would take them all. The public forms take files of strangers, within bounds. */
public final class UploadFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean files = Optional.ofNullable(request.getContentType())
                .filter(type -> type.toLowerCase(Locale.ROOT).startsWith("multipart/"))
                .isPresent();
        if (files && Proofs.account().isEmpty() && !PublicForms.bounded(request)) {
            response.setHeader("Connection", "close");
            response.sendRedirect("/sign-in");
        } else {
            chain.doFilter(request, response);
        }
    }
}
