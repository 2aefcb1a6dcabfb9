/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.resguardo.platform.storage.Database;
import org.resguardo.platform.storage.PostgresDatabase;
import org.resguardo.platform.storage.Store;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.support.TransactionTemplate;

/** Sessions, in a place of their own that waits for no disk: they are written at every request and may be lost, which nothing else here is or may. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SessionWiring {
    private static final Duration IDLE = Duration.ofMinutes(30);

    @Bean(destroyMethod = "close")
    HikariDataSource sessionPool(Database database, Store store) {
        return database.sessions();
    }

    @Bean
    JdbcIndexedSessionRepository sessionRepository(HikariDataSource sessionPool, Database database) {
        JdbcIndexedSessionRepository sessions = new JdbcIndexedSessionRepository(
                new JdbcTemplate(sessionPool), new TransactionTemplate(new DataSourceTransactionManager(sessionPool)));
        if (database instanceof PostgresDatabase) {
            new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(sessions);
        }
        sessions.setDefaultMaxInactiveInterval(IDLE);
        return sessions;
    }

    @Bean
    CookieSerializer sessionCookie() {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName("session");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }
}
