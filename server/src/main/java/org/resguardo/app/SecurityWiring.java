/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.time.InstantSource;
import org.resguardo.platform.access.RouteTable;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.api.ApiGate;
import org.resguardo.platform.api.ApiProblem;
import org.resguardo.platform.api.IntegratorKeys;
import org.resguardo.platform.mail.web.UnsubscribePage;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.web.ErrorPages;
import org.resguardo.platform.web.FaultFilter;
import org.resguardo.platform.web.Gate;
import org.resguardo.platform.web.OriginFilter;
import org.resguardo.platform.web.PublicForms;
import org.resguardo.platform.web.UploadFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The filters before all pages. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityWiring {
    /** Nothing from elsewhere, nothing inline, in no frame (w3.org/TR/CSP3, read 2026-11). */
    private static final String CONTENT = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private static final String DEVICE = "camera=(), microphone=(), geolocation=(), payment=(), usb=(), "
            + "publickey-credentials-get=(self), publickey-credentials-create=(self)";

    @Bean
    SecurityFilterChain filters(
            HttpSecurity http,
            Settings settings,
            RouteTable table,
            Accounts accounts,
            IntegratorKeys keys,
            ErrorPages errors,
            Store store,
            InstantSource clock) {
        return http.headers(SecurityWiring::headers)
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens())
                        .ignoringRequestMatchers(
                                ApiProblem::concerns,
                                UnsubscribePage::oneClick,
                                PublicForms::concerns,
                                PublicForms::fromSites))
                .exceptionHandling(denied -> denied.accessDeniedHandler(
                        (request, response, reason) -> errors.notFromOurPage(request, response)))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .addFilterAfter(new FaultFilter(errors, store), HeaderWriterFilter.class)
                .addFilterAfter(new OriginFilter(settings.hosts(), errors), FaultFilter.class)
                .addFilterAfter(new UploadFilter(), OriginFilter.class)
                .addFilterBefore(new ApiGate(table, keys, clock), AuthorizationFilter.class)
                .addFilterBefore(new Gate(table, accounts, errors, clock), AuthorizationFilter.class)
                .build();
    }

    private static CookieCsrfTokenRepository formTokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("form");
        tokens.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).sameSite("Strict").path("/"));
        return tokens;
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(DEVICE))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    }
}
